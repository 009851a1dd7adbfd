package dev.drydock.feature.manifest;

import dev.drydock.flow.Patience;
import dev.drydock.flow.Progress;
import dev.drydock.flow.Step;
import dev.drydock.kube.ConnectionTo;
import dev.drydock.kube.KubeHealth;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.time.Duration;
import java.util.Optional;

/** Waits for an API server that is coming up for the first time. */
final class AwaitServing implements Step {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final String cluster;
    private final ConnectionTo connections;
    private Message lastSeen = Message.of("manifest.seen.nothing");

    AwaitServing(String cluster, ConnectionTo connections) {
        this.cluster = cluster;
        this.connections = connections;
    }

    @Override
    public Message title() {
        return Message.of("manifest.step.awaitApi");
    }

    @Override
    public void run(Progress progress) throws ProblemException, InterruptedException {
        progress.detail(Message.of("manifest.step.awaitApi"));
        KubeHealth health = connections.to(cluster).health();
        Patience.of(LIMIT)
                .until(
                        () -> look(health),
                        () -> new ManifestProblem.NotReadyInTime(
                                Message.of("manifest.apiServer", cluster), LIMIT.toSeconds(), lastSeen));
    }

    private Optional<Boolean> look(KubeHealth health) throws ProblemException, InterruptedException {
        try {
            health.probe(Duration.ofSeconds(2));
            return Optional.of(true);
        } catch (ProblemException e) {
            lastSeen = Passing.words(e);
            return Optional.empty();
        }
    }
}
