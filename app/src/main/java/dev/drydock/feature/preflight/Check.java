package dev.drydock.feature.preflight;

import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import java.util.Optional;

/**
 * One answer about this computer.
 *
 * @param found what was seen, such as the engine's version or the free space
 * @param problem why it will not do; empty where it will, or where nobody knows
 */
public record Check(Message title, Message found, Outcome outcome, Optional<Problem> problem) {
    /** What the answer means for a cluster. */
    public enum Outcome {
        PASSED,
        FAILED,
        /** It could not be found out, which need not stop anybody: the work itself will tell. */
        UNKNOWN
    }

    static Check good(Message title, Message found) {
        return new Check(title, found, Outcome.PASSED, Optional.empty());
    }

    static Check bad(Message title, Message found, Problem problem) {
        return new Check(title, found, Outcome.FAILED, Optional.of(problem));
    }

    static Check unknown(Message title, Message found) {
        return new Check(title, found, Outcome.UNKNOWN, Optional.empty());
    }

    public boolean passed() {
        return outcome == Outcome.PASSED;
    }
}
