package dev.drydock.docker;

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

    /** Runs beside the caller until it ends or the subscription is closed. */
    Subscription beside(String name, Threads.Job job) {
        return threads.start(name, job);
    }
}
