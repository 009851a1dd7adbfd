package dev.drydock.provider.k3s;

import dev.drydock.host.YamlNode;
import dev.drydock.host.YamlNode.Entry;
import dev.drydock.host.YamlNode.Mapping;
import dev.drydock.host.YamlNode.Scalar;
import dev.drydock.host.YamlNode.Sequence;
import dev.drydock.host.YamlTree;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a kind config ({@code kind.x-k8s.io/v1alpha4}) for a provider that is not kind. What k3s has no word for, such as
 * kubeadm's patches, is refused by its place in the file and never dropped: the cluster would not be what its profile says.
 */
final class KindConfig {
    private static final String FILE = "cluster.yaml";

    private final List<String> untranslatable = new ArrayList<>();

    private KindConfig() {}

    static WishedCluster read(String text) throws ProblemException {
        return new KindConfig().cluster(new YamlTree(FILE).read(text));
    }

    private WishedCluster cluster(YamlNode root) throws ProblemException {
        List<WishedNode> controlPlanes = new ArrayList<>();
        List<WishedNode> workers = new ArrayList<>();
        List<String> network = new ArrayList<>();
        for (Entry entry : entries(root)) {
            switch (entry.key().text()) {
                case "kind", "apiVersion", "name" -> {}
                case "networking" -> network.addAll(network(entry.value()));
                case "nodes" -> {
                    int index = 0;
                    for (YamlNode node : items(entry.value())) {
                        WishedNode wished = node(node, "nodes[" + index++ + "]");
                        (wished.worker() ? workers : controlPlanes).add(wished);
                    }
                }
                default -> refuse(entry, "");
            }
        }
        if (controlPlanes.isEmpty()) {
            controlPlanes.add(new WishedNode(false, Map.of(), List.of(), List.of()));
        }
        if (controlPlanes.size() > 1) {
            untranslatable.add("nodes: " + controlPlanes.size() + " × control-plane");
        }
        if (!untranslatable.isEmpty()) {
            throw new ProblemException(new ClusterProblem.ConfigUntranslatable("k3s", List.copyOf(untranslatable)));
        }
        return new WishedCluster(controlPlanes.getFirst(), workers, network);
    }

    private List<String> network(YamlNode networking) {
        List<String> arguments = new ArrayList<>();
        for (Entry entry : entries(networking)) {
            String value = text(entry.value());
            switch (entry.key().text()) {
                case "podSubnet" -> arguments.add("--cluster-cidr=" + value);
                case "serviceSubnet" -> arguments.add("--service-cidr=" + value);
                // Ours is always a free port on 127.0.0.1.
                case "apiServerAddress", "apiServerPort" -> {}
                default -> refuse(entry, "networking.");
            }
        }
        return arguments;
    }

    private WishedNode node(YamlNode node, String place) {
        boolean worker = false;
        Map<String, String> labels = new TreeMap<>();
        List<Mapping> ports = List.of();
        List<Mapping> mounts = List.of();
        for (Entry entry : entries(node)) {
            switch (entry.key().text()) {
                case "role" -> worker = text(entry.value()).equals("worker");
                case "labels" ->
                    entries(entry.value())
                            .forEach(label -> labels.put(label.key().text(), text(label.value())));
                case "extraPortMappings" -> ports = mappings(entry.value());
                case "extraMounts" -> mounts = mappings(entry.value());
                // A kind node image; the catalogue has ours.
                case "image" -> {}
                default -> refuse(entry, place + ".");
            }
        }
        return new WishedNode(
                worker,
                labels,
                ports.stream().map(KindMappings::port).toList(),
                mounts.stream().map(KindMappings::bind).toList());
    }

    private void refuse(Entry entry, String place) {
        untranslatable.add(place + entry.key().text());
    }

    private static List<Mapping> mappings(YamlNode list) {
        return items(list).stream()
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .toList();
    }

    private static List<YamlNode> items(YamlNode node) {
        return node instanceof Sequence sequence ? sequence.items() : List.of();
    }

    private static List<Entry> entries(YamlNode node) {
        return node instanceof Mapping mapping ? mapping.entries() : List.of();
    }

    static String text(YamlNode node) {
        return node instanceof Scalar scalar ? scalar.text() : "";
    }

    static Optional<String> text(Mapping mapping, String key) {
        return mapping.get(key).map(KindConfig::text).filter(text -> !text.isEmpty());
    }
}
