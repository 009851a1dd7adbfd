package dev.drydock.feature.preflight;

import dev.drydock.host.HostPorts;
import dev.drydock.host.Inotify;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.nio.file.Path;
import java.util.Optional;

/** What the checks ask this computer; a test answers by itself. */
public interface Computer {
    HostPorts.State port(int port);

    Optional<Message> portHolder(int port) throws InterruptedException;

    Optional<Integer> freePortInsteadOf(int port);

    /** The free bytes of that folder's disk; empty when this computer has no such folder. */
    Optional<Long> freeBytes(Path folder) throws ProblemException;

    long availableMemory();

    Optional<Inotify.Limits> inotify();

    static Computer real(HostPorts ports) {
        return new ThisComputer(ports);
    }
}
