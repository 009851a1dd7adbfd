package dev.drydock.feature.preflight;

import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import java.util.Optional;

/** One question to this computer. */
interface Inspection {
    Message title();

    Check check() throws InterruptedException;

    default Check good(Message found) {
        return new Check(title(), found, Optional.empty());
    }

    default Check bad(Message found, Problem problem) {
        return new Check(title(), found, Optional.of(problem));
    }

    /** For the messages' number formats. */
    default double gibibytes(long bytes) {
        return (double) bytes / (1L << 30);
    }
}
