package dev.drydock.flow;

import dev.drydock.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The steps of one stage, each on a thread of its own; the first that fails interrupts the others. */
final class StageRun {
    private final Stage stage;
    private final int first;
    private final RunningTask task;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicBoolean told = new AtomicBoolean();
    private final AtomicReference<@Nullable Problem> failure = new AtomicReference<>();

    /** @param first the index of the stage's first step in the plan */
    StageRun(Stage stage, int first, RunningTask task) {
        this.stage = stage;
        this.first = first;
        this.task = task;
    }

    /** Waits for all of them, also after a failure, so that nothing still runs when the undo begins. */
    Optional<Problem> run(ThreadFactory factory) {
        CountDownLatch running = new CountDownLatch(stage.steps().size());
        for (int i = 0; i < stage.steps().size(); i++) {
            int index = i;
            threads.add(factory.newThread(() -> {
                try {
                    runStep(index);
                } finally {
                    running.countDown();
                }
            }));
        }
        threads.forEach(Thread::start);
        awaitAll(running);
        return Optional.ofNullable(failure.get());
    }

    private void runStep(int index) {
        task.runStep(first + index, stage.steps().get(index)).ifPresent(problem -> {
            if (failure.compareAndSet(null, problem)) {
                interruptAll();
            }
        });
    }

    private void awaitAll(CountDownLatch running) {
        while (true) {
            try {
                running.await();
                return;
            } catch (InterruptedException cancelled) {
                // The steps hear of it; each ends at its next wait, and the latch with them.
                interruptAll();
            }
        }
    }

    /** Once: a step that is tidying up after the first interrupt must not be torn out of it by a second. */
    private void interruptAll() {
        if (told.getAndSet(true)) {
            return;
        }
        Thread self = Thread.currentThread();
        threads.stream().filter(thread -> !thread.equals(self)).forEach(Thread::interrupt);
    }
}
