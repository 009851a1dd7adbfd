package dev.drydock.docker;

import dev.drydock.flow.Patience;
import dev.drydock.flow.Subscription;
import dev.drydock.flow.Threads;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives calls an end that have none: docker-java's time-outs do nothing on a Unix socket. Each runs on a thread of its own,
 * whose interrupt closes the socket it waits on.
 */
final class TimedCalls {
    private final Threads threads;

    TimedCalls(Threads threads) {
        this.threads = threads;
    }

    /**
     * Waits for the work; when the time is over or the caller is interrupted, the work is interrupted and left behind.
     *
     * @throws ExecutionException with what the work threw
     */
    <T> T run(String name, Duration limit, Callable<T> work)
            throws InterruptedException, ExecutionException, TimeoutException {
        FutureTask<T> task = new FutureTask<>(work);
        Subscription running = threads.start(name, task::run);
        try {
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } finally {
            running.close();
        }
    }

    /** Whether there is still somebody to wait for. */
    @FunctionalInterface
    interface Hope {
        void check() throws InterruptedException, TimeoutException;
    }

    /**
     * The same, but after each pause without a result the wait goes on only while there is hope.
     *
     * @throws TimeoutException at the limit, or the one that ends hope
     */
    <T> T run(String name, Patience patience, Callable<T> work, Hope hope)
            throws InterruptedException, ExecutionException, TimeoutException {
        long end = System.nanoTime() + patience.limit().toNanos();
        FutureTask<T> task = new FutureTask<>(work);
        try (Subscription _ = threads.start(name, task::run)) {
            while (true) {
                try {
                    return task.get(patience.pause().toNanos(), TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    if (System.nanoTime() - end >= 0) {
                        throw e;
                    }
                    hope.check();
                }
            }
        }
    }

    /**
     * The same as the first, but an interrupt waits until the work is over: what the engine was told to change would change after all, behind
     * the back of whoever takes it back. The caller's interrupt mark is set again then.
     */
    <T> T runToTheEnd(String name, Duration limit, Callable<T> work) throws ExecutionException, TimeoutException {
        long end = System.nanoTime() + limit.toNanos();
        FutureTask<T> task = new FutureTask<>(work);
        boolean interrupted = false;
        try (Subscription _ = threads.start(name, task::run)) {
            while (true) {
                try {
                    return task.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Runs beside the caller until it ends or the subscription is closed. */
    Subscription beside(String name, Threads.Job job) {
        return threads.start(name, job);
    }
}
