package dev.drydock.model;

import java.time.Instant;

/** How far what a panel shows can be trusted. */
public sealed interface Freshness {
    /** Nothing was heard yet. */
    record Waiting() implements Freshness {}

    /** The source answers, and what is shown is what it said last. */
    record Live() implements Freshness {}

    /** The source was lost a moment ago and is being asked again. */
    record Reconnecting(Instant since) implements Freshness {}

    /** The source has not answered since then: what is shown may be wrong. */
    record Stale(Instant since, Problem why) implements Freshness {}
}
