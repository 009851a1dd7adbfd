package dev.drydock.feature.cluster;

import dev.drydock.flow.Patience;
import dev.drydock.flow.Progress;
import dev.drydock.flow.Step;
import dev.drydock.kube.ConnectionTo;
import dev.drydock.kube.KubeSystem;
import dev.drydock.kube.Rollout;
import dev.drydock.model.ApiProblem;
import dev.drydock.model.ImageProblem;
import dev.drydock.model.ImageReference;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits until every node is ready and the cluster's own DNS answers, as the API server tells it, and compares what the cluster
 * asks for by itself with what the catalogue says.
 */
final class AwaitCluster implements Step {
    private static final Logger LOG = LoggerFactory.getLogger(AwaitCluster.class);
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final String cluster;
    private final Set<String> expected;
    private final ConnectionTo connections;
    private Message lastSeen = Message.of("cluster.seen.nothing");

    AwaitCluster(String cluster, List<ImageReference> companions, ConnectionTo connections) {
        this.cluster = cluster;
        this.expected = companions.stream().map(ImageReference::canonical).collect(Collectors.toSet());
        this.connections = connections;
    }

    @Override
    public Message title() {
        return Message.of("cluster.step.awaitReady");
    }

    @Override
    public void run(Progress progress) throws ProblemException, InterruptedException {
        KubeSystem system = connections.to(cluster).system();
        Patience.of(LIMIT).until(() -> look(system, progress), this::tooLate);
    }

    private Optional<Boolean> look(KubeSystem system, Progress progress) throws ProblemException, InterruptedException {
        try {
            List<String> waiting = system.nodesNotReady();
            if (!waiting.isEmpty()) {
                lastSeen = Message.of("cluster.waiting.nodes", String.join(", ", waiting));
                progress.detail(lastSeen);
                return Optional.empty();
            }
            Rollout dns = system.dns();
            compare(system.images());
            lastSeen = Message.of("cluster.waiting.dns", dns.ready(), dns.wanted());
            progress.fraction(dns.done() ? 1 : 0.5);
            progress.detail(lastSeen);
            return dns.done() ? Optional.of(true) : Optional.empty();
        } catch (ProblemException e) {
            lastSeen = passing(e);
            return Optional.empty();
        }
    }

    /** An image that nobody brought and that cannot be pulled would be waited for in vain. */
    private void compare(List<KubeSystem.Image> asked) throws ProblemException {
        Set<String> unknown = new HashSet<>();
        Set<String> missing = new HashSet<>();
        for (KubeSystem.Image image : asked) {
            if (!expected.contains(new ImageReference(image.reference()).canonical())) {
                unknown.add(image.reference());
                if (image.missing()) {
                    missing.add(image.reference());
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new ProblemException(new ImageProblem.CompanionsUnknown(
                    cluster, missing.stream().sorted().toList()));
        }
        if (!unknown.isEmpty()) {
            LOG.warn("{} asks for images that the catalogue does not name: {}", cluster, unknown);
        }
    }

    private static Message passing(ProblemException e) throws ProblemException {
        return switch (e.problem()) {
            case ApiProblem.ApiUnreachable unreachable -> unreachable.reason();
            case ApiProblem.ApiRefused refused -> Message.of("cluster.seen.refused", refused.what(), refused.reason());
            default -> throw e;
        };
    }

    private Problem tooLate() {
        return new ManifestProblem.NotReadyInTime(Message.verbatim(cluster), LIMIT.toSeconds(), lastSeen);
    }
}
