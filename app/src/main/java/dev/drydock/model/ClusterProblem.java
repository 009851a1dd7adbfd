package dev.drydock.model;

import java.util.List;
import java.util.Optional;

/** What can go wrong with a cluster and the program that makes it. */
public sealed interface ClusterProblem extends Problem {
    record KindMissing(List<Attempt> tried) implements ClusterProblem {}

    /**
     * The kind program ended with an error.
     *
     * @param output everything it printed, to be shown in full
     */
    record KindFailed(String command, int exitCode, String output) implements ClusterProblem {}

    record ClusterUnknown(String name, List<String> known) implements ClusterProblem {}

    record ClusterNotNamed(List<String> known) implements ClusterProblem {}

    record ClusterNotOurs(String name, String provider) implements ClusterProblem {}

    record ClusterNameInvalid(String name) implements ClusterProblem {}

    /** Another Drydock works on it. */
    record ClusterBusy(String name, Optional<Long> processId) implements ClusterProblem {}

    record ClusterNotRunning(String name, ClusterState state) implements ClusterProblem {}

    record ClusterPortsDiffer(String name, int wanted, int mapped) implements ClusterProblem {}

    record ClusterVersionDiffers(String name, String wanted, String running) implements ClusterProblem {}

    record VersionUnknown(String version, List<String> known) implements ClusterProblem {}

    record ClusterProfileDiffers(String name, String wanted, String made) implements ClusterProblem {}
}
