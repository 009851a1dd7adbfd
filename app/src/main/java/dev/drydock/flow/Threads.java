package dev.drydock.flow;

import java.lang.Thread.UncaughtExceptionHandler;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Where threads come from: virtual ones, named, whose uncaught exceptions are never lost. */
public final class Threads {
    private final UncaughtExceptionHandler defects;

    /** @param defects told of every exception that a job let escape */
    public Threads(UncaughtExceptionHandler defects) {
        this.defects = defects;
    }

    /** Something that may be stopped by an interrupt. */
    @FunctionalInterface
    public interface Job {
        void run() throws InterruptedException;
    }

    /** Runs a job on a new virtual thread; closing the subscription interrupts it. */
    public Subscription start(String name, Job job) {
        Thread thread = factory(name).newThread(() -> quietly(job));
        thread.start();
        return thread::interrupt;
    }

    /** Runs a job now and then again and again with a pause after each run, until the subscription is closed. */
    public Subscription repeat(String name, Duration pause, Job job) {
        return start(name, () -> {
            while (!Thread.currentThread().isInterrupted()) {
                job.run();
                Thread.sleep(pause);
            }
        });
    }

    /**
     * Runs a job when the process is told to end (Ctrl-C, SIGTERM, the end of the session); the process then ends when the
     * subscription is closed, at the latest after {@code limit}.
     */
    public Subscription onShutdown(String name, Duration limit, Runnable job) {
        CountDownLatch released = new CountDownLatch(1);
        Thread hook = Thread.ofPlatform()
                .name(name)
                .uncaughtExceptionHandler(defects)
                .unstarted(() -> quietly(() -> {
                    job.run();
                    released.await(limit.toMillis(), TimeUnit.MILLISECONDS);
                }));
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> release(hook, released);
    }

    private static void release(Thread hook, CountDownLatch released) {
        released.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // The hook runs already and ends now that it is released.
        }
    }

    ThreadFactory factory(String name) {
        return Thread.ofVirtual().name(name).uncaughtExceptionHandler(defects).factory();
    }

    private static void quietly(Job job) {
        try {
            job.run();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
