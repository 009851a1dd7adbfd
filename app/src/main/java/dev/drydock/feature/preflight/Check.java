package dev.drydock.feature.preflight;

import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import java.util.Optional;

/**
 * One answer about this computer.
 *
 * @param found what was seen, such as the engine's version or the free space
 * @param problem why it will not do; empty where it will
 */
public record Check(Message title, Message found, Optional<Problem> problem) {
    public boolean passed() {
        return problem.isEmpty();
    }
}
