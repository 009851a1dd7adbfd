package dev.drydock.feature.kubeconfig;

import dev.drydock.model.Cluster;
import dev.drydock.model.ProblemException;
import java.nio.file.Path;

/**
 * What is known of clusters.
 *
 * @param find the cluster of a name
 * @param text a cluster's kubeconfig, as its provider gives it
 * @param own the place of the file that Drydock keeps of a cluster of its own
 */
public record ClusterSource(Find find, Text text, Own own) {
    @FunctionalInterface
    public interface Find {
        Cluster of(String name) throws ProblemException, InterruptedException;
    }

    @FunctionalInterface
    public interface Text {
        String of(String name) throws ProblemException, InterruptedException;
    }

    @FunctionalInterface
    public interface Own {
        Path of(String name);
    }
}
