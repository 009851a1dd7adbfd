package dev.drydock.feature.snapshot;

import dev.drydock.docker.DockerEngine;
import dev.drydock.feature.cluster.Clusters;
import dev.drydock.flow.Parallel;
import dev.drydock.model.Cluster;
import dev.drydock.model.ProblemException;
import dev.drydock.model.SnapshotProblem;
import java.time.Clock;
import java.util.Optional;

/** What the steps of this feature work with. */
record Workshop(DockerEngine engine, Clusters clusters, Parallel parallel, Clock clock) {
    Shelf shelf() {
        return new Shelf(engine);
    }

    LeftOvers leftOvers() {
        return new LeftOvers(engine, shelf());
    }

    /** @throws ProblemException {@link SnapshotProblem.HalfRestored} for a cluster that is not worth a snapshot */
    void mustBeWhole(Cluster cluster) throws ProblemException {
        Optional<String> tag = shelf().restoring(cluster);
        if (tag.isPresent()) {
            throw new ProblemException(new SnapshotProblem.HalfRestored(cluster.name(), tag.get()));
        }
    }
}
