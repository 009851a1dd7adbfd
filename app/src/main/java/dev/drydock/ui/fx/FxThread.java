package dev.drydock.ui.fx;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/**
 * Runs jobs on the JavaFX thread, in their order; the only class that calls {@link Platform#runLater}. Jobs that come
 * faster than the screen is drawn are run together, once per frame. An exception of a job is a defect of the job: it goes
 * to the thread's uncaught exception handler, and the jobs after it run. Thread-safe.
 */
public final class FxThread implements Executor {
    private static final long FRAME_NANOS = 16_000_000;

    private final Queue<Runnable> jobs = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean asked = new AtomicBoolean();

    /** When jobs were last run; touched on the JavaFX thread only. */
    private long lastRun = System.nanoTime() - FRAME_NANOS;

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
        PauseTransition untilNextFrame = new PauseTransition(Duration.millis(early / 1e6));
        // Not inside the animation's pulse, where JavaFX lets no job open a dialog and wait for it.
        untilNextFrame.setOnFinished(_ -> Platform.runLater(this::runAll));
        untilNextFrame.play();
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
