package dev.drydock.model;

import java.util.List;

/** What can go wrong with the snapshots of a cluster. */
public sealed interface SnapshotProblem extends Problem {
    record SnapshotUnknown(String cluster, String tag, List<String> known) implements SnapshotProblem {}

    record SnapshotNone(String cluster) implements SnapshotProblem {}

    record SnapshotExists(String cluster, String tag) implements SnapshotProblem {}

    record SnapshotTagInvalid(String tag) implements SnapshotProblem {}

    /** The cluster was made anew since: its nodes are others. */
    record SnapshotUnfit(String cluster, String tag) implements SnapshotProblem {}

    /** Putting it back was cut off: a part of its files is old and a part new, and it must not be started so. */
    record HalfRestored(String cluster, String tag) implements SnapshotProblem {}

    /** An earlier Drydock was killed while it put a cluster back; that was finished just now. */
    record RestoreFinished(String cluster, String tag) implements SnapshotProblem {}
}
