package dev.drydock.feature.snapshot;

import dev.drydock.flow.Progress;
import dev.drydock.flow.Step;
import dev.drydock.model.Cluster;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import dev.drydock.model.SnapshotProblem;
import java.util.Optional;

/** Removes one snapshot. */
record RemoveSnapshot(Workshop workshop, String cluster, String tag) implements Step {
    @Override
    public Message title() {
        return Message.of("snapshot.step.remove", tag);
    }

    @Override
    public void run(Progress progress) throws ProblemException, InterruptedException {
        Cluster now = workshop.clusters().ours(cluster);
        Optional<String> needed = workshop.shelf().restoring(now).filter(tag::equals);
        if (needed.isPresent()) {
            throw new ProblemException(new SnapshotProblem.HalfRestored(cluster, tag));
        }
        workshop.shelf().remove(new SnapshotNames(now, tag));
    }
}
