package dev.drydock.feature.preflight;

import dev.drydock.docker.EngineContainer;
import dev.drydock.host.HostPorts;
import dev.drydock.model.ContainerState;
import dev.drydock.model.HostProblem;
import dev.drydock.model.Message;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether a port of this computer is free for the engine to publish. */
record PortCheck(int port, EngineAnswers engine, Computer computer) implements Inspection {
    /** The engine says that a container has stopped a moment before the container's ports are let go. */
    private static final int LOOKS = 10;

    private static final Duration PAUSE = Duration.ofMillis(100);

    @Override
    public Message title() {
        return Message.of("preflight.port", port);
    }

    @Override
    public Check check() throws InterruptedException {
        Check check = look();
        for (int again = 0; again < LOOKS && heldByNobody(check); again++) {
            Thread.sleep(PAUSE);
            check = look();
        }
        return check;
    }

    private static boolean heldByNobody(Check check) {
        return check.problem()
                .filter(problem -> problem instanceof HostProblem.PortTaken taken
                        && taken.holder().isEmpty())
                .isPresent();
    }

    private Check look() throws InterruptedException {
        HostPorts.State state = computer.port(port);
        // A container may hold a port that nobody listens on: the engine can forward packets in the kernel.
        Optional<Message> holder = container();
        if (holder.isEmpty() && state == HostPorts.State.TAKEN) {
            holder = computer.portHolder(port);
        }
        if (state == HostPorts.State.FORBIDDEN) {
            return bad(Message.of("preflight.port.forbidden"), new HostProblem.PortForbidden(port, free()));
        }
        if (state == HostPorts.State.FREE && holder.isEmpty()) {
            return good(Message.of("preflight.port.free"));
        }
        Message found = holder.map(who -> Message.of("preflight.port.takenBy", who))
                .orElseGet(() -> Message.of("preflight.port.taken"));
        return bad(found, new HostProblem.PortTaken(port, holder, free()));
    }

    private Optional<Message> container() {
        return engine.containers().stream()
                .filter(container -> publishes(container, port))
                .map(container -> Message.of("problem.holder.container", container.name()))
                .findFirst();
    }

    /** Neither listened on nor kept by a container, not even by one that is paused. */
    private Optional<Integer> free() {
        return computer.freePortInsteadOf(port)
                .flatMap(first -> IntStream.range(first, first + 100)
                        .filter(candidate -> computer.port(candidate) == HostPorts.State.FREE)
                        .filter(candidate -> engine.containers().stream().noneMatch(one -> publishes(one, candidate)))
                        .boxed()
                        .findFirst());
    }

    private static boolean publishes(EngineContainer container, int port) {
        boolean holds = container.state() == ContainerState.RUNNING
                || container.state() == ContainerState.PAUSED
                || container.state() == ContainerState.RESTARTING;
        return holds && container.ports().stream().anyMatch(mapping -> mapping.hostPort() == port);
    }
}
