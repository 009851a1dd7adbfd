package dev.drydock.provider.kind;

import dev.drydock.docker.DockerEngine;
import dev.drydock.docker.EngineContainer;
import dev.drydock.docker.EngineNetwork;
import dev.drydock.docker.EngineVolume;
import dev.drydock.flow.Patience;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import dev.drydock.model.ProviderId;
import dev.drydock.provider.DrydockLabels;
import dev.drydock.provider.EngineSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Removes the node containers of one cluster of ours, and what else of ours belongs to it. When kind was interrupted, the engine may still be making a container
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

    /** The volumes of ours that belong to the cluster, once no container uses them. */
    void volumes() throws ProblemException {
        for (EngineVolume volume : engine.volumesLabelled(DrydockLabels.CLUSTER)) {
            if (mark(volume.labels())) {
                engine.removeVolume(volume.name());
            }
        }
    }

    private boolean mark(Map<String, String> labels) {
        return name.equals(labels.get(DrydockLabels.CLUSTER))
                && ProviderId.KIND.word().equals(labels.get(DrydockLabels.PROVIDER));
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
        Stream<EngineContainer> besideNodes =
                engine.containersLabelled(DrydockLabels.CLUSTER).stream().filter(container -> mark(container.labels()));
        Stream<EngineContainer> nodes = containers.stream()
                .filter(container -> name.equals(container.labels().get(KindRecognition.CLUSTER_LABEL)))
                .filter(container -> snapshot.ownNetworkOf(container)
                        .filter(network -> name.equals(network.labels().get(DrydockLabels.CLUSTER)))
                        .isPresent());
        return Stream.concat(nodes, besideNodes).toList();
    }
}
