package dev.drydock.docker;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.ListContainersCmd;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.exception.NotModifiedException;
import com.github.dockerjava.api.model.Frame;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProblemException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Containers: listed, started, stopped, removed. */
final class ContainerCalls {
    private static final Duration LOGS = Duration.ofSeconds(10);

    private final EngineCalls engine;

    ContainerCalls(EngineCalls engine) {
        this.engine = engine;
    }

    List<EngineContainer> all() throws ProblemException {
        return list(command -> command);
    }

    List<EngineContainer> labelled(String label) throws ProblemException {
        return list(command -> command.withLabelFilter(List.of(label)));
    }

    Optional<EngineContainer> named(String name) throws ProblemException {
        return list(command -> command.withNameFilter(List.of("^/?" + Pattern.quote(name) + "$"))).stream()
                .filter(container -> container.name().equals(name))
                .findFirst();
    }

    private List<EngineContainer> list(UnaryOperator<ListContainersCmd> filter) throws ProblemException {
        return engine.ask("docker ps", connected -> {
            ListContainersCmd command = connected.client().listContainersCmd().withShowAll(true);
            return filter.apply(command).exec().stream()
                    .map(ContainerRecords::container)
                    .toList();
        });
    }

    List<PortMapping> publishedPorts(String container) throws ProblemException {
        return details(container).ports();
    }

    ContainerDetails details(String container) throws ProblemException {
        return engine.ask("docker inspect " + container, connected -> {
            try {
                return ContainerDetails.of(
                        connected.client().inspectContainerCmd(container).exec());
            } catch (NotFoundException gone) {
                return new ContainerDetails(List.of(), Optional.empty());
            }
        });
    }

    /** Volumes that the container has mounted: their names by the folder. */
    Map<String, String> volumes(String container) throws ProblemException {
        return engine.ask(
                "docker inspect " + container,
                connected -> ContainerRecords.volumes(
                        connected.client().inspectContainerCmd(container).exec()));
    }

    String create(IdleContainer idle) throws ProblemException {
        return engine.tell("docker create " + idle.name(), connected -> NodeCreation.create(connected, idle));
    }

    String create(NewNode node) throws ProblemException {
        return engine.tell("docker create " + node.name(), connected -> NodeCreation.create(connected, node));
    }

    String lastLines(String container, int count) throws ProblemException, InterruptedException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        engine.tell("docker logs " + container, LOGS, connected -> {
            connected
                    .client()
                    .logContainerCmd(container)
                    .withStdOut(true)
                    .withStdErr(true)
                    .withTail(count)
                    .exec(new ResultCallback.Adapter<Frame>() {
                        @Override
                        public void onNext(Frame frame) {
                            lines.writeBytes(frame.getPayload());
                        }
                    })
                    .awaitCompletion();
            return container;
        });
        return lines.toString(StandardCharsets.UTF_8).strip();
    }

    void start(String container) throws ProblemException {
        engine.ask("docker start " + container, connected -> {
            try {
                connected.client().startContainerCmd(container).exec();
            } catch (NotModifiedException runsAlready) {
                return container;
            }
            return container;
        });
    }

    void stop(String container, Duration grace) throws ProblemException {
        int seconds = Math.toIntExact(grace.toSeconds());
        engine.order("docker stop " + container, grace.plusSeconds(30), connected -> {
            try {
                connected
                        .client()
                        .stopContainerCmd(container)
                        .withTimeout(seconds)
                        .exec();
            } catch (NotModifiedException stoppedAlready) {
                return container;
            }
            return container;
        });
    }

    void pause(String container) throws ProblemException {
        engine.order("docker pause " + container, Duration.ofSeconds(30), connected -> {
            connected.client().pauseContainerCmd(container).exec();
            return container;
        });
    }

    void unpause(String container) throws ProblemException {
        engine.order("docker unpause " + container, Duration.ofSeconds(30), connected -> {
            connected.client().unpauseContainerCmd(container).exec();
            return container;
        });
    }

    void remove(String container) throws ProblemException {
        engine.ask("docker rm " + container, connected -> {
            try {
                connected
                        .client()
                        .removeContainerCmd(container)
                        .withForce(true)
                        .withRemoveVolumes(true)
                        .exec();
            } catch (NotFoundException gone) {
                return container;
            } catch (ConflictException e) {
                if (!EngineErrors.reason(e).contains("already in progress")) {
                    throw e;
                }
            }
            return container;
        });
    }
}
