package dev.drydock.feature.cluster;

import dev.drydock.docker.ContainerDetails;
import dev.drydock.docker.DockerEngine;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProblemException;
import dev.drydock.provider.ClusterGrouping;
import dev.drydock.provider.DrydockLabels;
import dev.drydock.provider.EngineSnapshot;
import dev.drydock.provider.Providers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts the clusters on the engine: two questions to it, and every provider's recognition. */
final class ClusterCensus {
    private static final Comparator<Cluster> OURS_FIRST =
            Comparator.comparing((Cluster cluster) -> !cluster.owned()).thenComparing(Cluster::name);

    private final DockerEngine engine;
    private final Providers providers;

    ClusterCensus(DockerEngine engine, Providers providers) {
        this.engine = engine;
        this.providers = providers;
    }

    List<Cluster> take() throws ProblemException {
        List<Cluster> counted = new ArrayList<>();
        for (Cluster cluster : providers.recognise(snapshot())) {
            counted.add(cluster.nodes().stream().anyMatch(NodeContainer::isDown) ? inDetail(cluster) : cluster);
        }
        return counted.stream().sorted(OURS_FIRST).toList();
    }

    /** The engine's list tells of containers that do not run neither why, nor the ports that are fixed all the same. */
    private Cluster inDetail(Cluster cluster) throws ProblemException {
        List<PortMapping> ports = new ArrayList<>();
        List<NodeContainer> nodes = new ArrayList<>();
        for (NodeContainer node : cluster.nodes()) {
            if (node.isDown()) {
                ContainerDetails details = engine.details(node.id());
                ports.addAll(details.ports());
                nodes.add(node.ended(details.end()));
            } else {
                nodes.add(node);
            }
        }
        Cluster told = cluster.having(nodes);
        return told.state() == ClusterState.STOPPED ? told.mapping(ClusterGrouping.forUsers(ports)) : told;
    }

    /**
     * Clusters of ours of which nothing is left but their network: someone removed the nodes by hand, or a making was cut off
     * before the first node.
     */
    List<Hollow> hollow() throws ProblemException {
        EngineSnapshot snapshot = snapshot();
        List<String> seen =
                providers.recognise(snapshot).stream().map(Cluster::name).toList();
        return snapshot.networks().stream()
                .filter(snapshot::isEmpty)
                .map(network -> new Hollow(
                        network.labels().getOrDefault(DrydockLabels.CLUSTER, ""),
                        network.labels().getOrDefault(DrydockLabels.PROVIDER, ""),
                        network.createdAt()))
                .filter(hollow -> !seen.contains(hollow.name()))
                .distinct()
                .toList();
    }

    /**
     * What is left of a cluster.
     *
     * @param provider the word of the provider that made it
     * @param madeAt when its network was made
     */
    record Hollow(String name, String provider, Instant madeAt) {}

    private EngineSnapshot snapshot() throws ProblemException {
        return new EngineSnapshot(engine.containers(), engine.networksLabelled(DrydockLabels.CLUSTER));
    }
}
