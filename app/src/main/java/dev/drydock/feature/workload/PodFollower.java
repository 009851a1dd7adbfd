package dev.drydock.feature.workload;

import dev.drydock.flow.Live;
import dev.drydock.flow.LiveValue;
import dev.drydock.kube.ConnectionTo;
import dev.drydock.kube.KubeConnection;
import dev.drydock.kube.KubePods;
import dev.drydock.kube.Liveness;
import dev.drydock.kube.PodChange;
import dev.drydock.kube.PodChanges;
import dev.drydock.model.ApiProblem;
import dev.drydock.model.Freshness;
import dev.drydock.model.Observed;
import dev.drydock.model.Pod;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a list of pods up to date: lists, watches, and lists again when the watch cannot go on. A second thread asks the
 * API server every few seconds whether it is there, because a watch can stop without a word.
 */
final class PodFollower {
    /** Twenty snapshots a second. */
    private static final Duration SNAPSHOT = Duration.ofMillis(50);

    private static final Duration LOOK_UP = Duration.ofMillis(500);
    private static final Duration BACK_OFF = Duration.ofSeconds(1);
    private static final Duration SUSPICIOUSLY_SHORT = Duration.ofSeconds(2);
    private static final Duration BETWEEN_PROBES = Duration.ofSeconds(3);
    private static final Duration BETWEEN_PROBES_WHEN_LOST = Duration.ofMillis(500);
    private static final Duration PROBE = Duration.ofSeconds(2);

    private final String cluster;
    private final ConnectionTo connections;
    private final Liveness liveness;
    private final LiveValue<Observed<List<Pod>>> pods = new LiveValue<>(Observed.waiting(List.of()));
    private final PodStore store = new PodStore();
    /** Set by the probing thread: what was watched meanwhile may have been missed. */
    private volatile boolean wasLost;

    private volatile boolean watching;
    /** Whose pods these are; another connection leads to another cluster of the same name. */
    private volatile @Nullable KubeConnection followed;

    private long lastSnapshot = System.nanoTime();

    PodFollower(String cluster, ConnectionTo connections, Liveness liveness) {
        this.cluster = cluster;
        this.connections = connections;
        this.liveness = liveness;
    }

    Live<Observed<List<Pod>>> pods() {
        return pods;
    }

    /** The job of the following thread. */
    void follow() throws InterruptedException {
        while (true) {
            try {
                listAndWatch(theSameOrAnother(connections.to(cluster)).pods());
            } catch (ProblemException e) {
                watching = false;
                if (!tooOld(e.problem())) {
                    lost(e.problem());
                }
                Thread.sleep(BACK_OFF);
            } catch (RuntimeException e) {
                watching = false;
                broken(e);
                Thread.sleep(BACK_OFF);
            }
        }
    }

    /** What was seen of a cluster is not shown as another's, not even as stale. */
    private KubeConnection theSameOrAnother(KubeConnection server) {
        KubeConnection before = followed;
        if (before != null && !before.equals(server)) {
            watching = false;
            pods.set(Observed.waiting(List.of()));
        }
        followed = server;
        return server;
    }

    /** The job of the probing thread. */
    void probe() throws InterruptedException {
        while (true) {
            Thread.sleep(proven() ? BETWEEN_PROBES : BETWEEN_PROBES_WHEN_LOST);
        }
    }

    private boolean proven() throws InterruptedException {
        try {
            KubeConnection server = connections.to(cluster);
            server.health().probe(PROBE);
            if (!server.equals(followed)) {
                wasLost = true;
            } else if (watching && !wasLost) {
                Freshness fresh = liveness.answered();
                pods.update(known -> known.but(fresh));
            }
            return true;
        } catch (ProblemException e) {
            wasLost = true;
            lost(e.problem());
            return false;
        } catch (RuntimeException e) {
            wasLost = true;
            broken(e);
            return false;
        }
    }

    private void listAndWatch(KubePods source) throws ProblemException, InterruptedException {
        wasLost = false;
        store.replace(source.list(Optional.empty()));
        watching = true;
        publish();
        while (!wasLost && !store.version().isEmpty()) {
            long begin = System.nanoTime();
            String before = store.version();
            watch(source);
            boolean empty = before.equals(store.version());
            if (empty && since(begin).compareTo(SUSPICIOUSLY_SHORT) < 0) {
                // Servers have been seen to end such watches for ever instead of saying that the version is too old.
                Thread.sleep(BACK_OFF);
                return;
            }
        }
    }

    /** Until the server ends the watch, or it should have. */
    private void watch(KubePods source) throws ProblemException, InterruptedException {
        long begin = System.nanoTime();
        try (PodChanges changes = source.watch(store.version())) {
            boolean goesOn = true;
            while (goesOn && !wasLost && since(begin).compareTo(source.longestSilence()) < 0) {
                for (PodChange change : changes.read(store.changed() ? SNAPSHOT : LOOK_UP)) {
                    goesOn &= store.apply(change);
                }
                if (store.changed() && since(lastSnapshot).compareTo(SNAPSHOT) >= 0) {
                    publish();
                }
            }
        }
        if (store.changed()) {
            publish();
        }
    }

    private void publish() {
        lastSnapshot = System.nanoTime();
        pods.set(new Observed<>(store.snapshot(), liveness.answered()));
    }

    private void lost(Problem why) {
        Freshness freshness = liveness.lost(why);
        pods.update(known -> known.but(freshness));
    }

    private void broken(RuntimeException defect) {
        Freshness freshness = liveness.broken(defect);
        pods.update(known -> known.but(freshness));
    }

    private static boolean tooOld(Problem problem) {
        return problem instanceof ApiProblem.ApiRefused refused && refused.status() == 410;
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
