package dev.drydock.cli;

import dev.drydock.flow.TaskState;
import java.time.Instant;

/** Shows how far a task is; asked again and again by one thread, each time with the latest picture. */
@FunctionalInterface
interface ProgressView {
    void show(TaskState state, Instant now);

    /** Says a sentence beside the progress. */
    default void say(String sentence) {}

    /**
     * The view for this console.
     *
     * @param json whether a program may read stderr, which then has nothing but JSON unless someone watches it
     */
    static ProgressView on(Console console, boolean quiet, boolean json) {
        if (json && !console.terminal().error()) {
            return (_, _) -> {};
        }
        if (quiet) {
            return new QuietProgress(console);
        }
        return console.terminal().error() ? new LiveProgress(console) : new PlainProgress(console);
    }
}
