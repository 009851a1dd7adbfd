package dev.drydock.feature.manifest;

import dev.drydock.kube.KubeObject;
import dev.drydock.kube.KubeRollouts;
import dev.drydock.kube.StuckPod;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Judges pods that get no further while we wait for them. One from before the wait gets a fresh start, for its cause may
 * have been mended since; one that was made meanwhile ends the wait with its reason.
 */
final class StuckPods {
    private final Instant begin;
    private Optional<StuckPod> seen = Optional.empty();

    /** @param begin of the wait; the nodes share this computer's clock */
    StuckPods(Instant begin) {
        this.begin = begin;
    }

    /** @throws ProblemException {@link ManifestProblem.NotReadyInTime} where waiting longer is of no use */
    void look(KubeRollouts rollouts, List<KubeObject> workloads) throws ProblemException, InterruptedException {
        seen = Optional.empty();
        for (KubeObject workload : workloads) {
            for (StuckPod pod : rollouts.stuck(workload)) {
                judge(rollouts, workload, pod);
            }
        }
    }

    /** What was wrong at the last look. */
    Optional<Message> lastSeen() {
        return seen.map(StuckPod::text).map(Message::verbatim);
    }

    private void judge(KubeRollouts rollouts, KubeObject workload, StuckPod pod)
            throws ProblemException, InterruptedException {
        seen = Optional.of(pod);
        // The API counts in whole seconds.
        boolean older = pod.createdAt().isBefore(begin.minusSeconds(1));
        if (older && !workload.kind().equals("Pod")) {
            rollouts.replace(pod);
        } else if (pod.forGood()) {
            long waited = Math.max(0, Duration.between(begin, Instant.now()).toSeconds());
            throw new ProblemException(new ManifestProblem.NotReadyInTime(workload.title(), waited, pod.text()));
        }
    }
}
