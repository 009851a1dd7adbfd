package dev.drydock.cli;

import dev.drydock.flow.Subscription;
import dev.drydock.flow.Task;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns Ctrl-C into the cancel of the running task. The process lives until this is closed, so that the undo and its last
 * words are seen; a command without a task ends at once.
 */
final class Interruption implements AutoCloseable {
    private final Interrupts interrupts;
    private final AtomicReference<Subscription> hold = new AtomicReference<>(() -> {});
    private final AtomicReference<@Nullable Task> running = new AtomicReference<>();
    private final AtomicBoolean asked = new AtomicBoolean();

    Interruption(Interrupts interrupts) {
        this.interrupts = interrupts;
    }

    /** Begins a task that Ctrl-C cancels from its first moment on. */
    Task guard(Supplier<Task> begin) {
        hold.getAndSet(interrupts.on(this::cancel)).close();
        Task task = begin.get();
        running.set(task);
        // Ctrl-C may have come before there was anything to cancel.
        if (asked.get()) {
            task.cancel();
        }
        return task;
    }

    /** Whether the user wants the task cancelled. */
    boolean asked() {
        return asked.get();
    }

    private void cancel() {
        asked.set(true);
        Task task = running.get();
        if (task != null) {
            task.cancel();
        }
    }

    @Override
    public void close() {
        hold.get().close();
    }
}
