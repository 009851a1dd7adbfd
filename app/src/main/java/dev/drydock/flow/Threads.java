package dev.drydock.flow;

import java.lang.Thread.UncaughtExceptionHandler;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;

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
