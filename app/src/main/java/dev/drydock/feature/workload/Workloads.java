package dev.drydock.feature.workload;

import dev.drydock.flow.Live;
import dev.drydock.flow.Subscription;
import dev.drydock.flow.Threads;
import dev.drydock.kube.ConnectionTo;
import dev.drydock.kube.Liveness;
import dev.drydock.model.Observed;
import dev.drydock.model.Pod;
import dev.drydock.model.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What runs in a cluster. Thread-safe. */
public final class Workloads {
    private final ConnectionTo connections;
    private final Threads threads;
    private final Clock clock;

    public Workloads(ConnectionTo connections, Threads threads, Clock clock) {
        this.connections = connections;
        this.threads = threads;
        this.clock = clock;
    }

    /** The pods now, by namespace and name; of all namespaces where none is named. */
    public List<Pod> pods(String cluster, Optional<String> namespace) throws ProblemException, InterruptedException {
        return PodStore.sorted(connections.to(cluster).pods().list(namespace).pods());
    }

    /** Follows the pods; returns at once, waiting for the first news. */
    public PodWatch watch(String cluster) {
        PodFollower follower = new PodFollower(cluster, connections, new Liveness(clock));
        Subscription following = Subscription.all(
                threads.start("pods of " + cluster, follower::follow),
                threads.start("probe of " + cluster, follower::probe));
        return new PodWatch() {
            @Override
            public Live<Observed<List<Pod>>> pods() {
                return follower.pods();
            }

            @Override
            public void close() {
                following.close();
            }
        };
    }
}
