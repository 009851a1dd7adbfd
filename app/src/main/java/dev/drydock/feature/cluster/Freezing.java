package dev.drydock.feature.cluster;

import dev.drydock.docker.DockerEngine;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ContainerState;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.ProblemException;

/** Freezes the nodes of a cluster and thaws them: they keep their memory and cost no CPU in between. Whoever made it. */
final class Freezing {
    private final DockerEngine engine;

    Freezing(DockerEngine engine) {
        this.engine = engine;
    }

    /** One that is paused already is no problem; one that is stopped has nothing to freeze. */
    void pause(Cluster cluster) throws ProblemException {
        mustNotBeStopped(cluster);
        for (NodeContainer node : cluster.nodes().reversed()) {
            if (node.state() == ContainerState.RUNNING) {
                engine.pause(node.id());
            }
        }
    }

    /** One that runs already is no problem. */
    void unpause(Cluster cluster) throws ProblemException {
        mustNotBeStopped(cluster);
        thaw(cluster);
    }

    /** Before anything else is done with its nodes: what is frozen hears no signal. */
    void thaw(Cluster cluster) throws ProblemException {
        for (NodeContainer node : cluster.nodes()) {
            if (node.state() == ContainerState.PAUSED) {
                engine.unpause(node.id());
            }
        }
    }

    private static void mustNotBeStopped(Cluster cluster) throws ProblemException {
        boolean lives = cluster.nodes().stream()
                .anyMatch(node -> node.state() == ContainerState.RUNNING || node.state() == ContainerState.PAUSED);
        if (!lives) {
            throw new ProblemException(new ClusterProblem.ClusterNotRunning(cluster.name(), cluster.state()));
        }
    }
}
