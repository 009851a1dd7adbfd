package dev.drydock.feature.cluster;

import dev.drydock.kube.KubeConnection;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ClusterState;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.NodeRole;
import dev.drydock.model.ProblemException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The open connections to API servers, one for each cluster identity: a new cluster under an old name gets a new one. */
final class Connections implements AutoCloseable {
    /** Opens a connection from the text of a kubeconfig. */
    @FunctionalInterface
    interface Opening {
        KubeConnection open(Cluster cluster) throws ProblemException, InterruptedException;
    }

    private record Kept(List<String> nodeIds, KubeConnection connection) {}

    private final Opening opening;
    private final Map<String, Kept> kept = new HashMap<>();

    Connections(Opening opening) {
        this.opening = opening;
    }

    synchronized KubeConnection to(Cluster cluster) throws ProblemException, InterruptedException {
        if (cluster.state() != ClusterState.RUNNING && cluster.state() != ClusterState.DEGRADED) {
            throw new ProblemException(new ClusterProblem.ClusterNotRunning(cluster.name(), cluster.state()));
        }
        List<String> identity = identity(cluster);
        Kept known = kept.get(cluster.name());
        if (known != null && known.nodeIds().equals(identity)) {
            return known.connection();
        }
        if (known != null) {
            known.connection().close();
        }
        KubeConnection fresh = opening.open(cluster);
        kept.put(cluster.name(), new Kept(identity, fresh));
        return fresh;
    }

    /** The containers that hold the cluster's state: workers may come and go. */
    private static List<String> identity(Cluster cluster) {
        return cluster.nodes().stream()
                .filter(node -> node.role() == NodeRole.CONTROL_PLANE)
                .map(NodeContainer::id)
                .sorted()
                .toList();
    }

    @Override
    public synchronized void close() {
        kept.values().forEach(one -> one.connection().close());
        kept.clear();
    }
}
