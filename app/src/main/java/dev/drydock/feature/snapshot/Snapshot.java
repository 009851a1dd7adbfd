package dev.drydock.feature.snapshot;

import java.time.Instant;

/**
 * A moment of a cluster that it can be put back to.
 *
 * @param bytes what it takes on the engine's disk
 * @param fits whether the cluster's nodes are still those it was taken of; else it is of no use
 */
public record Snapshot(String cluster, String tag, Instant taken, long bytes, boolean fits) {}
