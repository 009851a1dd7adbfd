package dev.drydock.ui.fx;

import dev.drydock.flow.Threads;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/**
 * Runs jobs on the JavaFX thread, in their order; the only class that calls {@link Platform#runLater}. Jobs that come
 * faster than anybody can read are run together. An exception of a job is a defect of the job: it goes
 * to the thread's uncaught exception handler, and the jobs after it run. Thread-safe.
 */
public final class FxThread implements Executor {
    /** Twenty times a second: as often as features tell of anything, and rarely enough that a busy computer draws in between. */
    private static final long FRAME_NANOS = 50_000_000;

    private final Threads threads;
    private final Queue<Runnable> jobs = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean asked = new AtomicBoolean();

    /** When jobs were last run; touched on the JavaFX thread only. */
    private long lastRun = System.nanoTime() - FRAME_NANOS;

    public FxThread(Threads threads) {
        this.threads = threads;
    }

    @Override
    public void execute(Runnable job) {
        jobs.add(job);
        if (asked.compareAndSet(false, true)) {
            askToolkit();
        }
    }

    private void askToolkit() {
        try {
            Platform.runLater(this::runOncePerFrame);
        } catch (IllegalStateException notStartedYet) {
            // The jobs wait in the queue; the first that comes after JavaFX has started takes them along.
            asked.set(false);
        }
    }

    private void runOncePerFrame() {
        long early = FRAME_NANOS - (System.nanoTime() - lastRun);
        if (early <= 0) {
            runAll();
            return;
        }
        // Not a PauseTransition: while an animation plays, JavaFX waits sixty times a second for what it draws.
        threads.start("ui frame", () -> {
            Thread.sleep(Duration.ofNanos(early));
            Platform.runLater(this::runAll);
        });
    }

    private void runAll() {
        lastRun = System.nanoTime();
        // Cleared before the queue is emptied: what is added from now on asks anew, and nothing is forgotten.
        asked.set(false);
        for (Runnable job = jobs.poll(); job != null; job = jobs.poll()) {
            run(job);
        }
    }

    private static void run(Runnable job) {
        try {
            job.run();
        } catch (RuntimeException e) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }
}
