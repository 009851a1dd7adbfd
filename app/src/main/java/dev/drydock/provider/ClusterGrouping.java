package dev.drydock.provider;

import dev.drydock.docker.EngineContainer;
import dev.drydock.docker.EngineNetwork;
import dev.drydock.model.Cluster;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.NodeRole;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProviderId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Groups node containers into clusters by name and role, which every provider in containers marks in some way.
 *
 * @param name the name of the cluster that a container belongs to; empty for containers of no such cluster
 * @param role the part a container plays; empty for containers that are no nodes
 */
public record ClusterGrouping(
        ProviderId provider,
        Function<EngineContainer, Optional<String>> name,
        Function<EngineContainer, Optional<NodeRole>> role)
        implements ClusterRecognition {
    private static final Pattern VERSION = Pattern.compile("v?(\\d+\\.\\d+\\.\\d+)");
    /** The API server's port in a node, which is the provider's business and not the user's. */
    private static final int API_SERVER = 6443;

    /** @param label the label whose value is the cluster's name */
    public static ClusterGrouping byLabel(
            ProviderId provider, String label, Function<EngineContainer, Optional<NodeRole>> role) {
        return new ClusterGrouping(
                provider, container -> Optional.ofNullable(container.labels().get(label)), role);
    }

    @Override
    public List<Cluster> in(EngineSnapshot snapshot) {
        Map<String, List<EngineContainer>> byName = snapshot.containers().stream()
                .filter(container -> name.apply(container).isPresent())
                .filter(container -> role.apply(container).isPresent())
                .collect(Collectors.groupingBy(
                        container -> name.apply(container).orElseThrow(), TreeMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .map(group -> cluster(group.getKey(), group.getValue(), snapshot))
                .toList();
    }

    private Cluster cluster(String name, List<EngineContainer> containers, EngineSnapshot snapshot) {
        List<NodeContainer> nodes = containers.stream()
                .map(this::node)
                .sorted(Comparator.comparing(NodeContainer::role).thenComparing(NodeContainer::name))
                .toList();
        Optional<EngineNetwork> own = ownNetwork(name, containers, snapshot);
        return new Cluster(
                name,
                provider,
                own.map(network -> network.labels().get(DrydockLabels.PROFILE)),
                NodeStates.together(nodes),
                version(nodes.getFirst().image()),
                nodes,
                own.isPresent(),
                ports(containers));
    }

    /** Ours only if every container is: a stranger's node in our network, or ours in a stranger's, makes it not ours. */
    private static Optional<EngineNetwork> ownNetwork(
            String name, List<EngineContainer> containers, EngineSnapshot snapshot) {
        boolean all = containers.stream()
                .allMatch(container -> snapshot.ownNetworkOf(container)
                        .filter(network -> name.equals(network.labels().get(DrydockLabels.CLUSTER)))
                        .isPresent());
        return all ? snapshot.ownNetworkOf(containers.getFirst()) : Optional.empty();
    }

    private NodeContainer node(EngineContainer container) {
        return new NodeContainer(
                container.id(),
                container.name(),
                role.apply(container).orElseThrow(),
                container.image(),
                container.state(),
                container.createdAt());
    }

    private static Optional<String> version(String image) {
        Matcher matcher = VERSION.matcher(image.substring(image.lastIndexOf('/') + 1));
        return matcher.find() ? Optional.of("v" + matcher.group(1)) : Optional.empty();
    }

    private static List<PortMapping> ports(List<EngineContainer> containers) {
        return forUsers(containers.stream()
                .flatMap(container -> container.ports().stream())
                .toList());
    }

    /** Those that lead to something of the user's, by the node's port. */
    public static List<PortMapping> forUsers(List<PortMapping> published) {
        return published.stream()
                .filter(port -> port.containerPort() != API_SERVER)
                .sorted(Comparator.comparingInt(PortMapping::containerPort))
                .distinct()
                .toList();
    }
}
