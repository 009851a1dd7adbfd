package dev.drydock.model;

import java.time.Instant;

/**
 * How a node's container came to its end, as the engine tells it.
 *
 * @param exitCode 128 and the number of the signal where one ended it: 137 is SIGKILL, which a stop sends in the end, too
 * @param outOfMemory whether the kernel ended it for its memory; some engines do not notice
 * @param memoryLimitBytes what it was allowed; 0 without a limit
 * @param error the engine's words where the container could not be started; else empty
 */
public record NodeEnd(int exitCode, boolean outOfMemory, long memoryLimitBytes, String error, Instant at) {
    private static final int KILLED = 137;

    /** Whether it was killed at a limit, so that memory is the likeliest reason. */
    public boolean perhapsOutOfMemory() {
        return !outOfMemory && exitCode == KILLED && memoryLimitBytes > 0;
    }

    /** Whether the user should be told more than that it is stopped. */
    public boolean alarming() {
        return outOfMemory || perhapsOutOfMemory() || !error.isEmpty() || (exitCode != 0 && exitCode < 128);
    }
}
