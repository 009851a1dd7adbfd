package dev.drydock.feature.cluster;

import dev.drydock.flow.Live;
import dev.drydock.flow.Plan;
import dev.drydock.kube.KubeConnection;
import dev.drydock.model.Cluster;
import dev.drydock.model.Observed;
import dev.drydock.model.ProblemException;
import java.util.List;

/** The clusters on this engine. Thread-safe. */
public final class Clusters {
    /** The clusters, followed by the engine's events; {@code live} while the engine answers. */
    public Live<Observed<List<Cluster>>> live() {
        throw new UnsupportedOperationException();
    }

    /** The clusters as they are now, ours first, then by name. */
    public List<Cluster> list() throws ProblemException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    /** The cluster of that name. */
    public Cluster find(String name) throws ProblemException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    public Plan stop(String name) throws ProblemException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    public Plan down(String name) throws ProblemException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    /** A connection to its API server, shared and kept while the cluster keeps its identity; do not close it. */
    public KubeConnection connect(String name) throws ProblemException, InterruptedException {
        throw new UnsupportedOperationException();
    }
}
