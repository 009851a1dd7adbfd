package dev.drydock.model;

import java.util.List;
import java.util.Optional;

/**
 * A local cluster as the engine's labels tell it at one moment.
 *
 * @param profile the profile it was made from; empty for clusters that others made
 * @param version the Kubernetes version of its node image, such as {@code v1.34.4}, where the image's tag says it
 * @param owned whether Drydock made it; what is not owned is never written to
 */
public record Cluster(
        String name,
        ProviderId provider,
        Optional<String> profile,
        ClusterState state,
        Optional<String> version,
        List<NodeContainer> nodes,
        boolean owned,
        List<PortMapping> ports) {

    public Cluster {
        nodes = List.copyOf(nodes);
        ports = List.copyOf(ports);
    }

    /** The same cluster with these ports. */
    public Cluster mapping(List<PortMapping> others) {
        return new Cluster(name, provider, profile, state, version, nodes, owned, others);
    }

    /** The same cluster with these nodes. */
    public Cluster having(List<NodeContainer> others) {
        return new Cluster(name, provider, profile, state, version, others, owned, ports);
    }

    /** The port of this computer that leads to a node's port, where the cluster maps it. */
    public Optional<Integer> hostPort(int containerPort) {
        return ports.stream()
                .filter(port -> port.containerPort() == containerPort)
                .map(PortMapping::hostPort)
                .findFirst();
    }
}
