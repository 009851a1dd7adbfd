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

    /** A cluster is wanted, and this computer has none. */
    record NoCluster() implements ClusterProblem {}

    record ClusterNotNamed(List<String> known) implements ClusterProblem {}

    record ClusterNotOurs(String name, String provider) implements ClusterProblem {}

    record ClusterNameInvalid(String name) implements ClusterProblem {}

    /** Another Drydock works on it. */
    record ClusterBusy(String name, Optional<Long> processId) implements ClusterProblem {}

    record ClusterNotRunning(String name, ClusterState state) implements ClusterProblem {}

    record ClusterPortsDiffer(String name, int wanted, int mapped) implements ClusterProblem {}

    record ClusterVersionDiffers(String name, String wanted, String running) implements ClusterProblem {}

    record VersionUnknown(String version, List<String> known) implements ClusterProblem {}

    record ClusterProviderDiffers(String name, String wanted, String made) implements ClusterProblem {}

    /** There is such a version perhaps, but the provider's catalogue does not have it. */
    record VersionNotOffered(String version, String provider, List<String> known) implements ClusterProblem {}

    /**
     * A kind config says things that another provider has no words for.
     *
     * @param parts their places in the file
     */
    record ConfigUntranslatable(String provider, List<String> parts) implements ClusterProblem {}

    /**
     * A node's program ended by itself.
     *
     * @param words the last lines it printed
     */
    record NodeEnded(String node, String words) implements ClusterProblem {}

    record NoPortForApi() implements ClusterProblem {}

    record ClusterProfileDiffers(String name, String wanted, String made) implements ClusterProblem {}

    /** Nothing says which profile a cluster of ours was made from. */
    record ProfileOfClusterUnknown(String name) implements ClusterProblem {}

    /** A version of Kubernetes that refuses this engine's control groups. */
    record VersionNeedsCgroup2(String version, List<String> others) implements ClusterProblem {}
}
