package dev.drydock.feature.history;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A task that ran.
 *
 * @param outcome {@code done}, {@code failed} or {@code cancelled}
 * @param problem the sentence the user was told then
 */
public record HistoryEntry(
        String kind, String subject, Instant started, Duration took, String outcome, Optional<String> problem) {}
