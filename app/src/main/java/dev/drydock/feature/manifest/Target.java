package dev.drydock.feature.manifest;

import dev.drydock.kube.ConnectionTo;
import dev.drydock.kube.KubeConnection;
import dev.drydock.model.ProblemException;

/** Where sets go and where they come from. */
record Target(String cluster, ConnectionTo connections, ManifestSets sets) {
    KubeConnection connect() throws ProblemException, InterruptedException {
        return connections.to(cluster);
    }
}
