package dev.drydock.provider.k3s;

import dev.drydock.docker.DockerEngine;
import dev.drydock.docker.EngineContainer;
import dev.drydock.docker.EngineNetwork;
import dev.drydock.docker.EngineVolume;
import dev.drydock.flow.Patience;
import dev.drydock.model.ContainerState;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import dev.drydock.provider.DrydockLabels;
import dev.drydock.provider.NetworkRemoval;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Removes all that carries the labels of one k3s cluster; the network last, because it marks what is left as ours. */
final class K3sSweep {
    private static final Duration REMOVAL = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);
    /** How long the engine may take to finish making a container for a Drydock that was killed while it waited for it. */
    private static final Duration QUIET = Duration.ofMillis(800);

    private final DockerEngine engine;
    private final K3sNames names;

    K3sSweep(DockerEngine engine, K3sNames names) {
        this.engine = engine;
        this.names = names;
    }

    void run() throws ProblemException, InterruptedException {
        List<EngineContainer> found = containers();
        boolean finished = found.stream().anyMatch(container -> container.state() != ContainerState.CREATED);
        boolean begun = !found.isEmpty() || !networks().isEmpty();
        removeContainers();
        if (begun && !finished) {
            untilQuiet();
        }
        for (EngineVolume volume : engine.volumesLabelled(DrydockLabels.CLUSTER)) {
            if (names.mark(volume.labels())) {
                engine.removeVolume(volume.name());
            }
        }
        for (EngineNetwork network : networks()) {
            new NetworkRemoval(engine, network).run();
        }
    }

    private void removeContainers() throws ProblemException, InterruptedException {
        new Patience(REMOVAL, PAUSE)
                .until(
                        () -> removeOnce() ? Optional.empty() : Optional.of(true),
                        () -> new EngineProblem.EngineFailed(
                                "docker rm " + names.server(), Message.of("problem.why.nodesThere")));
    }

    private void untilQuiet() throws ProblemException, InterruptedException {
        long quietSince = System.nanoTime();
        while (System.nanoTime() - quietSince < QUIET.toNanos()) {
            if (removeOnce()) {
                quietSince = System.nanoTime();
            }
            Thread.sleep(PAUSE);
        }
    }

    private boolean removeOnce() throws ProblemException {
        List<EngineContainer> found = containers();
        for (EngineContainer container : found) {
            engine.remove(container.id());
        }
        return !found.isEmpty();
    }

    private List<EngineContainer> containers() throws ProblemException {
        return engine.containersLabelled(DrydockLabels.CLUSTER).stream()
                .filter(container -> names.mark(container.labels()))
                .toList();
    }

    private List<EngineNetwork> networks() throws ProblemException {
        return engine.networksLabelled(DrydockLabels.CLUSTER).stream()
                .filter(network -> names.mark(network.labels()))
                .toList();
    }
}
