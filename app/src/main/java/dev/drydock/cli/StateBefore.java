package dev.drydock.cli;

import dev.drydock.model.ClusterState;
import dev.drydock.model.ProblemException;

/** Whether a cluster was what a command makes of it before the command did anything. */
record StateBefore(Application application) {
    /** A cluster that is not there is in no state. */
    boolean is(String cluster, ClusterState state) throws ProblemException, InterruptedException {
        return application.clusters().stream().anyMatch(one -> one.name().equals(cluster) && one.state() == state);
    }
}
