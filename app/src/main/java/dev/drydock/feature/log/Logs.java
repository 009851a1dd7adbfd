package dev.drydock.feature.log;

import dev.drydock.flow.Subscription;
import dev.drydock.model.ProblemException;
import java.util.function.Consumer;

/** The logs of pods. Thread-safe. */
public final class Logs {
    /** Reads on this thread until the log ends or the thread is interrupted. */
    public void read(LogRequest request, Consumer<String> line) throws ProblemException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    /** Reads on a thread of its own until closed; a follow that is cut off resumes without a gap or a repeated line. */
    public Subscription open(LogRequest request, LogListener listener) {
        throw new UnsupportedOperationException();
    }
}
