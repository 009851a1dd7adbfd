package dev.drydock.flow;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds the end of this process back while something is being taken back. */
public final class ProcessEnd {
    private final Duration limit;

    /** @param limit the longest the end is held back */
    public ProcessEnd(Duration limit) {
        this.limit = limit;
    }

    /**
     * Tells when the process is asked to end, by Ctrl-C or the system, on a thread of its own; it ends when the subscription
     * is closed.
     */
    public Subscription on(Runnable told) {
        CountDownLatch closed = new CountDownLatch(1);
        Thread hook = new Thread(() -> hold(told, closed), "process end");
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> {
            closed.countDown();
            forget(hook);
        };
    }

    /** The same for work that is done when {@code told} returns. */
    public Subscription before(Runnable told) {
        Thread hook = new Thread(told, "process end");
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> forget(hook);
    }

    private void hold(Runnable told, CountDownLatch closed) {
        told.run();
        try {
            boolean _ = closed.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            boolean _ = Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The process is ending already, and the latch has let it.
            return;
        }
    }
}
