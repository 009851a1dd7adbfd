package dev.drydock.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The RESTARTS cell of a pod.
 *
 * @param last when the last container that restarted had ended; empty where none did
 */
public record Restarts(int count, Optional<Instant> last) {
    /** As kubectl prints it: {@code 0}, {@code 3 (5m12s ago)} (pkg/printers/internalversion/printers.go, printPod). */
    public String text(Instant now) {
        return last.filter(at -> count > 0)
                .map(at -> count + " (" + HumanDuration.of(Duration.between(at, now)) + " ago)")
                .orElseGet(() -> Integer.toString(count));
    }
}
