package dev.drydock.feature.preflight;

import dev.drydock.model.Message;
import dev.drydock.model.Problem;

/** One question to this computer. */
interface Inspection {
    Message title();

    Check check() throws InterruptedException;

    default Check good(Message found) {
        return Check.good(title(), found);
    }

    default Check bad(Message found, Problem problem) {
        return Check.bad(title(), found, problem);
    }

    default Check unknown(Message found) {
        return Check.unknown(title(), found);
    }

    /** For the messages' number formats. */
    default double gibibytes(long bytes) {
        return (double) bytes / (1L << 30);
    }
}
