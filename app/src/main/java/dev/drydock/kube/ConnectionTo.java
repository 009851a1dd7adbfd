package dev.drydock.kube;

import dev.drydock.model.ProblemException;

/** Finds the way to a cluster's API server. The connection is shared and stays with its owner: do not close it. */
@FunctionalInterface
public interface ConnectionTo {
    KubeConnection to(String cluster) throws ProblemException, InterruptedException;
}
