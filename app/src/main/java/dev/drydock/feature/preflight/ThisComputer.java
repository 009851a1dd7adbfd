package dev.drydock.feature.preflight;

import dev.drydock.host.Disk;
import dev.drydock.host.HostPorts;
import dev.drydock.host.Inotify;
import dev.drydock.host.Memory;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.nio.file.Path;
import java.util.Optional;

/** The computer that Drydock runs on. */
record ThisComputer(HostPorts ports) implements Computer {
    @Override
    public HostPorts.State port(int port) {
        return ports.state(port);
    }

    @Override
    public Optional<Message> portHolder(int port) throws InterruptedException {
        return ports.holder(port);
    }

    @Override
    public Optional<Integer> freePortInsteadOf(int port) {
        return ports.freeInsteadOf(port);
    }

    @Override
    public Optional<Long> freeBytes(Path folder) throws ProblemException {
        return new Disk().freeBytesIfThere(folder);
    }

    @Override
    public long availableMemory() {
        return new Memory().availableBytes();
    }

    @Override
    public Optional<Inotify.Limits> inotify() {
        return new Inotify().limits();
    }
}
