package dev.drydock.feature.port;

import dev.drydock.model.Cluster;
import dev.drydock.model.ProblemException;

/** Tells what a cluster's ports are. */
@FunctionalInterface
public interface FindCluster {
    Cluster named(String name) throws ProblemException, InterruptedException;
}
