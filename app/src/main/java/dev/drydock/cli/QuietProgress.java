package dev.drydock.cli;

import dev.drydock.flow.TaskState;
import java.time.Instant;

/** No progress; only what answers to the user is said. */
record QuietProgress(Console console) implements ProgressView {
    @Override
    public void show(TaskState state, Instant now) {
        // Nothing is to be shown.
    }

    @Override
    public void say(String sentence) {
        console.error().println(sentence);
    }
}
