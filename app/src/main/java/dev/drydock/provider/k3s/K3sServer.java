package dev.drydock.provider.k3s;

import dev.drydock.docker.DockerEngine;
import dev.drydock.docker.EngineContainer;
import dev.drydock.flow.Patience;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ContainerState;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Message;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The container of a k3s server, as far as its kubeconfig is concerned. */
final class K3sServer {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int API = 6443;
    private static final int LAST_LINES = 15;

    private final DockerEngine engine;
    private final String name;
    private final String id;

    K3sServer(DockerEngine engine, String name, String id) {
        this.engine = engine;
        this.name = name;
        this.id = id;
    }

    /** Waits until the server has written it, which it does before it serves; says so at once when the server ends instead. */
    K3sKubeconfig awaitKubeconfig() throws ProblemException, InterruptedException {
        return new Patience(LIMIT, PAUSE)
                .until(
                        this::look,
                        () -> new ManifestProblem.NotReadyInTime(
                                Message.verbatim(name),
                                LIMIT.toSeconds(),
                                Message.of("problem.kubeconfig.notWritten")));
    }

    private Optional<K3sKubeconfig> look() throws ProblemException, InterruptedException {
        Optional<K3sKubeconfig> written = kubeconfig();
        if (written.isEmpty()) {
            mustRun();
        }
        return written;
    }

    Optional<K3sKubeconfig> kubeconfig() throws ProblemException {
        Optional<String> text = engine.text(id, K3sKubeconfig.PLACE);
        return text.isPresent() ? K3sKubeconfig.read(text.get()) : Optional.empty();
    }

    private void mustRun() throws ProblemException, InterruptedException {
        boolean ended = engine.container(name)
                .filter(container -> container.state() != ContainerState.RUNNING)
                .isPresent();
        if (ended) {
            throw new ProblemException(new ClusterProblem.NodeEnded(name, engine.lastLines(id, LAST_LINES)));
        }
    }

    /**
     * Where this computer reaches its API server; empty when it is not published. Asked of the running container, for others let the
     * engine choose the port at each start.
     */
    Optional<Integer> apiPort() throws ProblemException {
        return engine.container(name).map(EngineContainer::ports).orElse(List.of()).stream()
                .filter(port -> port.containerPort() == API)
                .map(PortMapping::hostPort)
                .findFirst();
    }
}
