package dev.drydock.cli;

import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ClusterState;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which cluster a command is about. */
final class ClusterOption {
    @Option(names = "--cluster", paramLabel = "NAME")
    private Optional<String> named = Optional.empty();

    String name(Application application) throws ProblemException, InterruptedException {
        return named.isPresent() ? named.get() : theOnlyOne(application);
    }

    Optional<String> named() {
        return named;
    }

    /** @throws ProblemException {@link ClusterProblem.ClusterNotNamed} unless exactly one cluster runs */
    static String theOnlyOne(Application application) throws ProblemException, InterruptedException {
        List<Cluster> clusters = application.clusters();
        List<String> running =
                clusters.stream().filter(ClusterOption::runs).map(Cluster::name).toList();
        if (running.size() == 1) {
            return running.getFirst();
        }
        if (clusters.isEmpty()) {
            throw new ProblemException(new ClusterProblem.NoCluster());
        }
        List<String> known =
                running.isEmpty() ? clusters.stream().map(Cluster::name).toList() : running;
        throw new ProblemException(new ClusterProblem.ClusterNotNamed(known));
    }

    private static boolean runs(Cluster cluster) {
        return cluster.state() == ClusterState.RUNNING || cluster.state() == ClusterState.DEGRADED;
    }
}
