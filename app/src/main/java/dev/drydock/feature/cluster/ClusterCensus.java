package dev.drydock.feature.cluster;

import dev.drydock.docker.DockerEngine;
import dev.drydock.model.Cluster;
import dev.drydock.model.ProblemException;
import dev.drydock.provider.DrydockLabels;
import dev.drydock.provider.EngineSnapshot;
import dev.drydock.provider.Providers;
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
        return providers.recognise(snapshot()).stream().sorted(OURS_FIRST).toList();
    }

    /**
     * Names of clusters of ours of which nothing is left but their network: someone removed the nodes by hand, or a making
     * was cut off before the first node.
     */
    List<String> hollow() throws ProblemException {
        EngineSnapshot snapshot = snapshot();
        List<String> alive = providers.recognise(snapshot).stream()
                .filter(Cluster::owned)
                .map(Cluster::name)
                .toList();
        return snapshot.networks().stream()
                .map(network -> network.labels().getOrDefault(DrydockLabels.CLUSTER, ""))
                .filter(name -> !alive.contains(name))
                .distinct()
                .toList();
    }

    private EngineSnapshot snapshot() throws ProblemException {
        return new EngineSnapshot(engine.containers(), engine.networksLabelled(DrydockLabels.CLUSTER));
    }
}
