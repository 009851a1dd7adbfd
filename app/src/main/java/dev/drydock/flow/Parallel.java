package dev.drydock.flow;

import dev.drydock.model.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One kind of work on several things at once, each on a virtual thread; the caller waits for all of them. */
public final class Parallel {
    private final Threads threads;
    private final String name;

    /** @param name of the threads */
    public Parallel(Threads threads, String name) {
        this.threads = threads;
        this.name = name;
    }

    /** What is done with each. */
    @FunctionalInterface
    public interface Work<T, R> {
        R on(T item) throws ProblemException, InterruptedException;
    }

    /**
     * Does it with all items; the first failure interrupts the rest and is thrown when they have ended, as does an
     * interrupt of the caller.
     *
     * @return the results in the order of the items
     */
    public <T, R> List<R> map(List<T> items, Work<T, R> work) throws ProblemException, InterruptedException {
        Run<T, R> run = new Run<>(items, work);
        run.start();
        return run.results();
    }

    private final class Run<T, R> {
        private final List<T> items;
        private final Work<T, R> work;
        private final CountDownLatch running;
        private final List<AtomicReference<@Nullable R>> results = new ArrayList<>();
        private final List<Subscription> jobs = new ArrayList<>();
        private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

        Run(List<T> items, Work<T, R> work) {
            this.items = items;
            this.work = work;
            running = new CountDownLatch(items.size());
        }

        synchronized void start() {
            for (T item : items) {
                AtomicReference<@Nullable R> result = new AtomicReference<>();
                results.add(result);
                jobs.add(threads.start(name, () -> attempt(item, result)));
            }
        }

        private void attempt(T item, AtomicReference<@Nullable R> result) {
            try {
                result.set(work.on(item));
            } catch (ProblemException | InterruptedException | RuntimeException e) {
                if (failure.compareAndSet(null, e)) {
                    stopAll();
                }
            } finally {
                running.countDown();
            }
        }

        private synchronized void stopAll() {
            jobs.forEach(Subscription::close);
        }

        List<R> results() throws ProblemException, InterruptedException {
            try {
                running.await();
            } catch (InterruptedException e) {
                stopAll();
                throw e;
            }
            switch (failure.get()) {
                case null -> {}
                case ProblemException e -> throw e;
                case InterruptedException e -> throw e;
                case RuntimeException e -> throw e;
                case Exception e -> throw new IllegalStateException(e);
            }
            List<R> all = new ArrayList<>();
            results.forEach(result -> all.add(java.util.Objects.requireNonNull(result.get())));
            return all;
        }
    }
}
