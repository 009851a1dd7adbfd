package dev.drydock.provider;

import dev.drydock.docker.DockerEngine;
import dev.drydock.docker.EngineNetwork;
import dev.drydock.flow.Patience;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Removes a network; the engine refuses while it still takes the last container's endpoint down, so it is asked again. */
public final class NetworkRemoval {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final DockerEngine engine;
    private final EngineNetwork network;

    public NetworkRemoval(DockerEngine engine, EngineNetwork network) {
        this.engine = engine;
        this.network = network;
    }

    public void run() throws ProblemException, InterruptedException {
        AtomicReference<Problem> last =
                new AtomicReference<>(new EngineProblem.EngineFailed("docker network rm " + network.name(), ""));
        Patience.of(LIMIT).until(() -> attempt(last), last::get);
    }

    private Optional<Boolean> attempt(AtomicReference<Problem> last) throws ProblemException {
        try {
            engine.removeNetwork(network.id());
            return Optional.of(true);
        } catch (ProblemException e) {
            if (!(e.problem() instanceof EngineProblem.EngineFailed)) {
                throw e;
            }
            last.set(e.problem());
            return Optional.empty();
        }
    }
}
