package dev.drydock.kube;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * One line of a container's log.
 *
 * @param stamp when the container runtime took it, as the API writes it; empty where the line came without
 */
public record LogLine(String stamp, String text) {
    /** Takes apart what {@code timestamps=true} puts together. */
    static LogLine parse(String line) {
        int space = line.indexOf(' ');
        String stamp = space < 0 ? line : line.substring(0, space);
        return time(stamp).isPresent()
                ? new LogLine(stamp, space < 0 ? "" : line.substring(space + 1))
                : new LogLine("", line);
    }

    public Optional<Instant> time() {
        return time(stamp);
    }

    private static Optional<Instant> time(String stamp) {
        try {
            return stamp.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(stamp));
        } catch (DateTimeParseException noStamp) {
            return Optional.empty();
        }
    }
}
