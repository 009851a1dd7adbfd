package dev.drydock.host;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process with everything it started. */
final class ProcessTree {
    private static final Duration GRACE = Duration.ofSeconds(2);

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
        CompletableFuture<?>[] ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(ends)
                .orTimeout(GRACE.toMillis(), TimeUnit.MILLISECONDS)
                .handle((_, _) -> true)
                .join();
    }
}
