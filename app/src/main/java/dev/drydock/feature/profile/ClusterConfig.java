package dev.drydock.feature.profile;

import dev.drydock.feature.profile.ProfileDraft.Mount;
import dev.drydock.host.YamlNode;
import dev.drydock.host.YamlTree;
import dev.drydock.model.Message;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind config file, {@code kind: Cluster} of {@code kind.x-k8s.io/v1alpha4}. As kind does, unknown keys are refused
 * where we read (sigs.k8s.io/kind/pkg/apis/config/v1alpha4/types.go).
 */
public final class ClusterConfig {
    private static final String API_VERSION = "kind.x-k8s.io/v1alpha4";
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final List<String> TOP = List.of(
            "kind",
            "apiVersion",
            "name",
            "nodes",
            "networking",
            "featureGates",
            "runtimeConfig",
            "kubeadmConfigPatches",
            "kubeadmConfigPatchesJSON6902",
            "containerdConfigPatches",
            "containerdConfigPatchesJSON6902");
    private static final List<String> NETWORKING = List.of(
            "ipFamily",
            "apiServerPort",
            "apiServerAddress",
            "podSubnet",
            "serviceSubnet",
            "disableDefaultCNI",
            "kubeProxyMode",
            "dnsSearch");
    /** sigs.k8s.io/kind/pkg/internal/apis/config/validate.go, validNameRE. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9.-]+");

    private final String file;
    private final String text;
    private final Fields top;
    private final List<ClusterNode> nodes = new ArrayList<>();

    private ClusterConfig(String file, String text) throws ProblemException {
        this.file = file;
        this.text = text;
        this.top = Fields.of(file, new YamlTree(file).read(text)).only(TOP);
        mustBe("kind", "Cluster");
        mustBe("apiVersion", API_VERSION);
        for (Fields node : top.mappings("nodes")) {
            nodes.add(new ClusterNode(node));
        }
    }

    /** @param file what to call it when it is broken */
    static ClusterConfig read(String file, String text) throws ProblemException {
        ClusterConfig config = new ClusterConfig(file, text);
        config.check();
        return config;
    }

    /**
     * The text of a config that makes such a cluster under another name and behind other ports; all else stays as it is
     * written, comments too. A name that the file does not set is left to {@code kind --name}.
     *
     * @param httpPort the host port for every node port 80
     * @param httpsPort the host port for every node port 443
     */
    public static String forCluster(String clusterConfig, String name, int httpPort, int httpsPort)
            throws ProblemException {
        ClusterConfig config = new ClusterConfig("cluster.yaml", clusterConfig);
        TextPatch patch = new TextPatch(config.file, config.text);
        Optional<YamlNode> named = config.top.node("name");
        if (named.isPresent()) {
            patch.replace(named.get(), name);
        }
        for (Fields mapping : config.mappings()) {
            if (ClusterNode.hostPort(mapping) <= 0) {
                continue;
            }
            switch (mapping.port("containerPort")) {
                case HTTP -> patch.replace(mapping.required("hostPort"), Integer.toString(httpPort));
                case HTTPS -> patch.replace(mapping.required("hostPort"), Integer.toString(httpsPort));
                default -> {}
            }
        }
        return patch.text();
    }

    /** The host ports that its nodes map, without those that are chosen when it is made. */
    List<PortMapping> ports() throws ProblemException {
        List<PortMapping> ports = new ArrayList<>();
        for (ClusterNode node : nodes) {
            node.ports().stream().filter(port -> port.hostPort() > 0).forEach(ports::add);
        }
        return ports;
    }

    private List<Fields> mappings() throws ProblemException {
        List<Fields> mappings = new ArrayList<>();
        for (ClusterNode node : nodes) {
            mappings.addAll(node.mappings());
        }
        return mappings;
    }

    /** What the file calls the cluster. */
    Optional<String> name() throws ProblemException {
        return top.optionalText("name");
    }

    /** The node image that the first control plane asks for. */
    Optional<String> image() throws ProblemException {
        return firstControlPlane().image();
    }

    /** Those of all nodes. */
    List<Mount> mounts() throws ProblemException {
        List<Mount> mounts = new ArrayList<>();
        for (ClusterNode node : nodes) {
            mounts.addAll(node.mounts());
        }
        return mounts;
    }

    /** Whether the same cluster would be made of both, whatever their names, comments and order of keys. */
    boolean saysTheSameAs(ClusterConfig other) {
        return top.meaning().equals(other.top.meaning());
    }

    /** How many nodes there are beside the control planes. */
    public int workers() throws ProblemException {
        int workers = 0;
        for (ClusterNode node : nodes) {
            workers += node.isWorker() ? 1 : 0;
        }
        return workers;
    }

    /** kind makes one where the file names no nodes. */
    public int controlPlanes() throws ProblemException {
        return nodes.isEmpty() ? 1 : nodes.size() - workers();
    }

    /** The first control plane, which has all that the form shows of a node. */
    ClusterNode firstControlPlane() throws ProblemException {
        for (ClusterNode node : nodes) {
            if (!node.isWorker()) {
                return node;
            }
        }
        return new ClusterNode(Fields.none(file));
    }

    private void check() throws ProblemException {
        for (ClusterNode node : nodes) {
            node.check();
        }
        if (controlPlanes() == 0) {
            throw top.broken(top.required("nodes").at(), Message.of("profile.broken.controlPlane"));
        }
        Fields networking = top.optional("networking").only(NETWORKING);
        networking.choice("ipFamily", List.of("ipv4", "ipv6", "dual"));
        networking.choice("kubeProxyMode", List.of("iptables", "ipvs", "nftables", "none"));
        Optional<String> name = name();
        if (name.filter(text -> !NAME.matcher(text).matches()).isPresent()) {
            throw top.broken(top.required("name").at(), Message.of("profile.broken.name", name.get()));
        }
    }

    private void mustBe(String key, String value) throws ProblemException {
        if (!top.text(key).equals(value)) {
            throw top.broken(top.required(key).at(), Message.of("profile.broken.choice", key, value));
        }
    }
}
