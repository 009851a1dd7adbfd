package dev.drydock.feature.preflight;

import dev.drydock.docker.EngineInfo;
import dev.drydock.model.HostProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Whether the disk that holds the engine's images has room for a node and its images. */
record DiskCheck(EngineAnswers engine, Computer computer) implements Inspection {
    private static final long NEEDED = 3L << 30;

    @Override
    public Message title() {
        return Message.of("preflight.disk");
    }

    @Override
    public Check check() {
        Optional<EngineInfo> info = engine.info().said();
        if (info.isEmpty()) {
            return unknown(Message.of("preflight.skipped"));
        }
        String folder = info.get().rootDirectory();
        try {
            return freeBytes(folder)
                    .map(free -> judge(folder, free))
                    .orElseGet(() -> good(Message.of("preflight.disk.elsewhere")));
        } catch (ProblemException e) {
            return bad(Message.of("preflight.disk.unreadable", folder), e.problem());
        }
    }

    /** Empty for an engine in a virtual machine or on another computer, whose folder is not ours to measure. */
    private Optional<Long> freeBytes(String folder) throws ProblemException {
        try {
            Path path = Path.of(folder);
            return folder.isBlank() || !path.isAbsolute() ? Optional.empty() : computer.freeBytes(path);
        } catch (InvalidPathException notOfThisSystem) {
            return Optional.empty();
        }
    }

    private Check judge(String folder, long free) {
        Message found = Message.of("preflight.disk.free", gibibytes(free), folder);
        return free < NEEDED ? bad(found, new HostProblem.DiskLow(folder, free, NEEDED)) : good(found);
    }
}
