package dev.drydock.host;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A process with everything it started. */
final class ProcessTree {
    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final ProcessHandle root;

    ProcessTree(ProcessHandle root) {
        this.root = root;
    }

    /** Asks all of them to end, ends by force those that have not after 2 s, and waits for that; not interruptible. */
    void end() {
        List<ProcessHandle> all = all();
        all.forEach(ProcessHandle::destroy);
        awaitEnd(all);
        List<ProcessHandle> stubborn = Stream.concat(all.stream(), all().stream())
                .filter(ProcessHandle::isAlive)
                .distinct()
                .toList();
        stubborn.forEach(ProcessHandle::destroyForcibly);
        awaitEnd(stubborn);
    }

    /** The descendants are listed before anything ends: orphans are no longer known as the root's. */
    private List<ProcessHandle> all() {
        return Stream.concat(Stream.of(root), root.descendants()).toList();
    }

    private static void awaitEnd(List<ProcessHandle> processes) {
        long end = System.nanoTime() + GRACE.toNanos();
        boolean interrupted = false;
        while (System.nanoTime() - end < 0 && processes.stream().anyMatch(ProcessHandle::isAlive)) {
            // An interrupt asks for an end, and this is it: it is only remembered.
            interrupted |= Thread.interrupted();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
