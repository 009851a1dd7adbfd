package dev.drydock.cli;

import dev.drydock.flow.Subscription;
import dev.drydock.flow.Task;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Turns Ctrl-C into the cancel of the running task. The process lives until this is closed, so that the undo and its last
 * words are seen; a command without a task ends at once.
 */
final class Interruption implements AutoCloseable {
    private final Interrupts interrupts;
    private final AtomicReference<Subscription> hold = new AtomicReference<>(() -> {});
    private final AtomicBoolean asked = new AtomicBoolean();

    Interruption(Interrupts interrupts) {
        this.interrupts = interrupts;
    }

    void cancels(Task task) {
        Subscription next = interrupts.on(() -> {
            asked.set(true);
            task.cancel();
        });
        hold.getAndSet(next).close();
    }

    /** Whether the user has asked for an end. */
    boolean asked() {
        return asked.get();
    }

    @Override
    public void close() {
        hold.get().close();
    }
}
