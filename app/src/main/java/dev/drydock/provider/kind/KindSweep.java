package dev.drydock.provider.kind;

import dev.drydock.docker.DockerEngine;
import dev.drydock.docker.EngineContainer;
import dev.drydock.docker.EngineNetwork;
import dev.drydock.flow.Patience;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import dev.drydock.provider.DrydockLabels;
import dev.drydock.provider.EngineSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Removes the node containers of one cluster of ours. When kind was interrupted, the engine may still be making a container
 * that kind had asked for, so it looks again until nothing new has come for a while.
 */
final class KindSweep {
    private static final Duration QUIET = Duration.ofMillis(1200);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration REMOVAL = Duration.ofSeconds(60);

    private final DockerEngine engine;
    private final String name;

    KindSweep(DockerEngine engine, String name) {
        this.engine = engine;
        this.name = name;
    }

    /** Removes what is there now, and returns when it is gone: the engine may be at it already, on behalf of another. */
    void once() throws ProblemException, InterruptedException {
        Patience patience = new Patience(REMOVAL, PAUSE);
        patience.until(
                () -> removeAll() ? Optional.empty() : Optional.of(true),
                () -> new EngineProblem.EngineFailed("docker rm " + name, Message.of("problem.why.nodesThere")));
    }

    /** The same, again and again, until nothing new has come for a while. */
    void untilQuiet() throws ProblemException, InterruptedException {
        long quietSince = System.nanoTime();
        while (System.nanoTime() - quietSince < QUIET.toNanos()) {
            if (removeAll()) {
                quietSince = System.nanoTime();
            }
            Thread.sleep(PAUSE);
        }
    }

    private boolean removeAll() throws ProblemException {
        List<EngineContainer> ours = ours();
        for (EngineContainer container : ours) {
            engine.remove(container.id());
        }
        return !ours.isEmpty();
    }

    private List<EngineContainer> ours() throws ProblemException {
        List<EngineNetwork> networks = engine.networksLabelled(DrydockLabels.CLUSTER);
        List<EngineContainer> containers = engine.containersLabelled(KindRecognition.CLUSTER_LABEL);
        EngineSnapshot snapshot = new EngineSnapshot(containers, networks);
        return containers.stream()
                .filter(container -> name.equals(container.labels().get(KindRecognition.CLUSTER_LABEL)))
                .filter(container -> snapshot.ownNetworkOf(container)
                        .filter(network -> name.equals(network.labels().get(DrydockLabels.CLUSTER)))
                        .isPresent())
                .toList();
    }
}
