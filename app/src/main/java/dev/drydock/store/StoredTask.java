package dev.drydock.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A row of the table of tasks; times to the millisecond. */
public record StoredTask(
        String kind, String subject, Instant started, Duration took, String outcome, Optional<String> problem) {}
