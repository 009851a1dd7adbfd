package dev.drydock.feature.profile;

import dev.drydock.host.YamlNode;
import dev.drydock.host.YamlTree;
import dev.drydock.model.Message;
import dev.drydock.model.PortMapping;
import dev.drydock.model.PortMapping.Protocol;
import dev.drydock.model.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
    private static final List<String> NODE = List.of(
            "role",
            "image",
            "labels",
            "extraMounts",
            "extraPortMappings",
            "kubeadmConfigPatches",
            "kubeadmConfigPatchesJSON6902");
    private static final List<String> PORT = List.of("containerPort", "hostPort", "listenAddress", "protocol");

    private final String file;
    private final String text;
    private final Fields top;
    private final List<Fields> nodes;

    private ClusterConfig(String file, String text) throws ProblemException {
        this.file = file;
        this.text = text;
        this.top = Fields.of(file, new YamlTree(file).read(text)).only(TOP);
        mustBe("kind", "Cluster");
        mustBe("apiVersion", API_VERSION);
        this.nodes = top.mappings("nodes");
    }

    /** @param file what to call it when it is broken */
    static ClusterConfig read(String file, String text) throws ProblemException {
        ClusterConfig config = new ClusterConfig(file, text);
        config.ports();
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
            switch (mapping.port("containerPort")) {
                case HTTP -> patch.replace(mapping.required("hostPort"), Integer.toString(httpPort));
                case HTTPS -> patch.replace(mapping.required("hostPort"), Integer.toString(httpsPort));
                default -> {}
            }
        }
        return patch.text();
    }

    /** The host ports that its nodes map. */
    List<PortMapping> ports() throws ProblemException {
        List<PortMapping> ports = new ArrayList<>();
        for (Fields mapping : mappings()) {
            ports.add(port(mapping));
        }
        return ports;
    }

    private List<Fields> mappings() throws ProblemException {
        List<Fields> mappings = new ArrayList<>();
        for (Fields node : nodes) {
            for (Fields mapping : node.only(NODE).mappings("extraPortMappings")) {
                mappings.add(mapping.only(PORT));
            }
        }
        return mappings;
    }

    private static PortMapping port(Fields mapping) throws ProblemException {
        // kind's own default is all addresses; a port that is open to the network has to be written down.
        String address = mapping.node("listenAddress").isPresent() ? mapping.text("listenAddress") : "0.0.0.0";
        return new PortMapping(address, mapping.port("hostPort"), mapping.port("containerPort"), protocol(mapping));
    }

    private static Protocol protocol(Fields mapping) throws ProblemException {
        Optional<YamlNode> node = mapping.node("protocol");
        if (node.isEmpty()) {
            return Protocol.TCP;
        }
        String word = mapping.text("protocol");
        return Arrays.stream(Protocol.values())
                .filter(protocol -> protocol.name().equals(word))
                .findFirst()
                .orElseThrow(() -> mapping.broken(
                        node.get().at(), Message.of("profile.broken.choice", "protocol", "TCP, UDP, SCTP")));
    }

    private void mustBe(String key, String value) throws ProblemException {
        if (!top.text(key).equals(value)) {
            throw top.broken(top.required(key).at(), Message.of("profile.broken.choice", key, value));
        }
    }
}
