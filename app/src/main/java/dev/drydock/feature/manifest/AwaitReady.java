package dev.drydock.feature.manifest;

import dev.drydock.flow.Patience;
import dev.drydock.flow.Progress;
import dev.drydock.flow.Step;
import dev.drydock.kube.ConnectionTo;
import dev.drydock.kube.KubeConnection;
import dev.drydock.kube.KubeObject;
import dev.drydock.kube.Rollout;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Waits until the workloads of sets are rolled out and their IngressClasses are there. */
final class AwaitReady implements Step {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    /** Looks at the pods only at every tenth question: a rollout that goes well is what is waited for. */
    private static final int POD_LOOK = 10;

    private final String cluster;
    private final List<String> wanted;
    private final ManifestSets sets;
    private final ConnectionTo connections;
    private final Clock clock;

    AwaitReady(String cluster, List<String> wanted, ManifestSets sets, ConnectionTo connections, Clock clock) {
        this.cluster = cluster;
        this.wanted = wanted;
        this.sets = sets;
        this.connections = connections;
        this.clock = clock;
    }

    @Override
    public Message title() {
        return Message.of("manifest.step.awaitReady", String.join(", ", wanted));
    }

    @Override
    public void run(Progress progress) throws ProblemException, InterruptedException {
        List<KubeObject> all = sets.all(wanted).stream()
                .filter(object -> object.makesPods() || object.kind().equals("IngressClass"))
                .toList();
        Wait wait = new Wait(connections.to(cluster), all, progress, new StuckPods(clock.instant()));
        Patience.of(LIMIT).until(wait::look, wait::tooLate);
    }

    /** One run of the step: what is not ready yet, and what was seen last. */
    private static final class Wait {
        private final KubeConnection connection;
        private final List<KubeObject> waiting;
        private final int count;
        private final Progress progress;
        private final StuckPods stuckPods;
        private Message lastSeen = Message.of("manifest.seen.nothing");
        private int looks;

        Wait(KubeConnection connection, List<KubeObject> all, Progress progress, StuckPods stuckPods) {
            this.connection = connection;
            waiting = new ArrayList<>(all);
            count = all.size();
            this.progress = progress;
            this.stuckPods = stuckPods;
        }

        Optional<Boolean> look() throws ProblemException, InterruptedException {
            try {
                while (!waiting.isEmpty() && ready(waiting.getFirst())) {
                    waiting.removeFirst();
                    progress.fraction((double) (count - waiting.size()) / count);
                }
                if (!waiting.isEmpty() && looks++ % POD_LOOK == POD_LOOK - 1) {
                    stuckPods.look(connection.rollouts(), waiting);
                }
            } catch (ProblemException e) {
                lastSeen = Passing.words(e);
            }
            return waiting.isEmpty() ? Optional.of(true) : Optional.empty();
        }

        private boolean ready(KubeObject object) throws ProblemException, InterruptedException {
            if (!object.makesPods()) {
                lastSeen = Message.of("manifest.seen.absent", object.title());
                return connection.objects().exists(object);
            }
            Rollout rollout = connection.rollouts().state(object);
            lastSeen = Message.of("manifest.waiting", object.title(), rollout.ready(), rollout.wanted());
            progress.detail(lastSeen);
            return rollout.done();
        }

        ManifestProblem tooLate() {
            return new ManifestProblem.NotReadyInTime(
                    Message.verbatim(waiting.getFirst().title()),
                    LIMIT.toSeconds(),
                    stuckPods.lastSeen().orElse(lastSeen));
        }
    }
}
