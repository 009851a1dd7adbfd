package dev.drydock.feature.preflight;

import dev.drydock.docker.EngineInfo;
import dev.drydock.model.HostProblem;
import dev.drydock.model.Message;
import java.util.Optional;

/** Whether there is memory for a control plane: that of the engine's computer, and what is to be had of this one's. */
record MemoryCheck(EngineAnswers engine, Computer computer) implements Inspection {
    private static final long NEEDED = 2L << 30;

    @Override
    public Message title() {
        return Message.of("preflight.memory");
    }

    @Override
    public Check check() {
        long here = computer.availableMemory();
        Optional<Long> engines = engine.info().said().map(EngineInfo::memoryBytes);
        long least = Math.min(here, engines.orElse(here));
        Message found = engines.map(all -> Message.of("preflight.memory.free", gibibytes(here), gibibytes(all)))
                .orElseGet(() -> Message.of("preflight.memory.here", gibibytes(here)));
        return least < NEEDED ? bad(found, new HostProblem.MemoryLow(least, NEEDED)) : good(found);
    }
}
