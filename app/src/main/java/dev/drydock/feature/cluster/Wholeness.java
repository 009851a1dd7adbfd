package dev.drydock.feature.cluster;

import dev.drydock.docker.DockerEngine;
import dev.drydock.docker.EngineVolume;
import dev.drydock.model.Cluster;
import dev.drydock.model.ProblemException;
import dev.drydock.model.SnapshotProblem;
import dev.drydock.provider.DrydockLabels;
import java.util.Map;

/** Keeps a cluster from being started whose files are half those of a snapshot and half newer ones. */
final class Wholeness {
    private final DockerEngine engine;

    Wholeness(DockerEngine engine) {
        this.engine = engine;
    }

    /** @throws ProblemException {@link SnapshotProblem.HalfRestored} */
    void check(Cluster cluster) throws ProblemException {
        for (EngineVolume volume : engine.volumesLabelled(DrydockLabels.RESTORING)) {
            Map<String, String> labels = volume.labels();
            if (cluster.name().equals(labels.get(DrydockLabels.CLUSTER))
                    && cluster.provider().word().equals(labels.get(DrydockLabels.PROVIDER))) {
                throw new ProblemException(new SnapshotProblem.HalfRestored(
                        cluster.name(), labels.getOrDefault(DrydockLabels.RESTORING, "")));
            }
        }
    }
}
