package dev.drydock.host;

import dev.drydock.model.Message;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** The TCP ports of this computer. Thread-safe; every answer is asked anew and may be old when it arrives. */
public final class HostPorts {
    private static final int FIRST_UNPRIVILEGED = 1024;
    private static final int LAST = 65535;
    private static final int FIRST_LASTING = 20_000;
    private static final int FIRST_PASSING = 32_768;
    private static final int TRIES = 200;
    private static final int CONNECT_MILLIS = 300;

    private final OperatingSystem system;
    private final PortHolders holders;
    private final LinuxListeners listeners = new LinuxListeners(Path.of("/proc"));

    /** @param programs to ask for a port's holder where /proc does not tell */
    public HostPorts(OperatingSystem system, Programs programs) {
        this.system = system;
        this.holders = new PortHolders(system, programs);
    }

    /** Whether the engine could publish something there. */
    public enum State {
        FREE,
        /** Something listens there, on whichever address. */
        TAKEN,
        /** Nothing listens, and yet the system gives it to nobody: Windows reserves ranges. */
        FORBIDDEN
    }

    public State state(int port) {
        if (bindable(port)) {
            return State.FREE;
        }
        if (someoneListens(port)) {
            return State.TAKEN;
        }
        if (system == OperatingSystem.WINDOWS) {
            return State.FORBIDDEN;
        }
        // Below 1024 the bind fails for want of rights; the engine, which publishes the port, has them.
        return port < FIRST_UNPRIVILEGED ? State.FREE : State.TAKEN;
    }

    /** The program that listens there, such as {@code nginx (process 812)}; empty where the system does not tell. */
    public Optional<Message> holder(int port) throws InterruptedException {
        return holders.holder(port);
    }

    /** A free port to use instead: from 8080 for 80, from 8443 for 443, else the next above. */
    public Optional<Integer> freeInsteadOf(int port) {
        int start = port < FIRST_UNPRIVILEGED ? unprivilegedTwin(port) : port + 1;
        return IntStream.rangeClosed(start, Math.min(start + TRIES, LAST))
                .filter(this::bindable)
                .boxed()
                .findFirst();
    }

    /**
     * Some free port, such as a stopped program may expect to find free again: below 32768, from where Linux, and above it other
     * systems, take the ports of outgoing connections.
     */
    public Optional<Integer> anyFree() {
        return ThreadLocalRandom.current()
                .ints(TRIES, FIRST_LASTING, FIRST_PASSING)
                .filter(this::bindable)
                .boxed()
                .findFirst();
    }

    private static int unprivilegedTwin(int port) {
        return port + 8000;
    }

    /** On 127.0.0.1, where Drydock publishes, and on all addresses: macOS lets the one be bound beside the other. */
    private boolean bindable(int port) {
        return binds(InetAddress.getLoopbackAddress(), port) && binds(new InetSocketAddress(0).getAddress(), port);
    }

    private static boolean binds(InetAddress address, int port) {
        try (ServerSocket bound = new ServerSocket(port, 1, address)) {
            return bound.isBound();
        } catch (IOException takenOrForbidden) {
            return false;
        }
    }

    private boolean someoneListens(int port) {
        return (system == OperatingSystem.LINUX && listeners.known()) ? listeners.listens(port) : connects(port);
    }

    private static boolean connects(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
