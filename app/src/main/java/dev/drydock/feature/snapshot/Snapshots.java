package dev.drydock.feature.snapshot;

import dev.drydock.docker.DockerEngine;
import dev.drydock.feature.cluster.Clusters;
import dev.drydock.feature.sandbox.Sandboxes;
import dev.drydock.flow.Parallel;
import dev.drydock.flow.Plan;
import dev.drydock.flow.Progress;
import dev.drydock.flow.Stage;
import dev.drydock.flow.Step;
import dev.drydock.flow.Threads;
import dev.drydock.model.Cluster;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.model.SnapshotProblem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Moments of clusters of ours that they can be put back to. Thread-safe; asks the engine anew each time. */
public final class Snapshots {
    private static final String SAVE = "snapshot save";
    private static final String RESTORE = "snapshot restore";
    private static final String REMOVE = "snapshot remove";

    private static final Set<String> KINDS = Set.of(SAVE, RESTORE, REMOVE);

    private final Workshop workshop;
    private final Sandboxes sandboxes;

    /** @param clock its zone is that of the tags which nobody chose */
    public Snapshots(DockerEngine engine, Clusters clusters, Sandboxes sandboxes, Threads threads, Clock clock) {
        this.workshop = new Workshop(engine, clusters, new Parallel(threads, "copier"), clock);
        this.sandboxes = sandboxes;
    }

    /** Those of one cluster, newest first. */
    public List<Snapshot> of(String cluster) throws ProblemException, InterruptedException {
        return workshop.shelf().snapshots(workshop.clusters().ours(cluster));
    }

    /** Those of all clusters of ours. */
    public List<Snapshot> all() throws ProblemException, InterruptedException {
        List<Cluster> ours =
                workshop.clusters().list().stream().filter(Cluster::owned).toList();
        return workshop.shelf().snapshots(ours);
    }

    /**
     * Keeps what the cluster is at this moment; it stays running, paused or stopped, as it is.
     *
     * @param wanted the tag; the time where empty
     */
    public Plan save(String cluster, Optional<String> wanted) throws ProblemException, InterruptedException {
        workshop.clusters().ours(cluster);
        String tag = SnapshotTag.of(wanted, workshop.clock());
        return plan(SAVE, cluster, tag, List.of(Stage.of(new SaveSnapshot(workshop, cluster, tag))));
    }

    /**
     * Puts the cluster back and brings it up, until its pages answer. What is in it now is lost.
     *
     * @param wanted the tag; the newest where empty
     */
    public Plan restore(String cluster, Optional<String> wanted) throws ProblemException, InterruptedException {
        Cluster now = workshop.clusters().ours(cluster);
        Snapshot snapshot = workshop.shelf().find(now, wanted);
        if (!snapshot.fits()) {
            throw new ProblemException(new SnapshotProblem.SnapshotUnfit(cluster, snapshot.tag()));
        }
        List<Stage> stages = new ArrayList<>(List.of(Stage.of(new PutBack(workshop, cluster, snapshot.tag()))));
        stages.addAll(sandboxes.toRun(now));
        return plan(RESTORE, cluster, snapshot.tag(), stages);
    }

    public Plan remove(String cluster, String tag) throws ProblemException, InterruptedException {
        Cluster now = workshop.clusters().ours(cluster);
        Snapshot known = workshop.shelf().find(now, Optional.of(tag));
        return plan(REMOVE, cluster, tag, List.of(Stage.of(new RemoveSnapshot(workshop, cluster, known.tag()))));
    }

    private Plan plan(String kind, String cluster, String tag, List<Stage> stages) {
        Message title = Message.of("snapshot.plan." + kind.substring(kind.indexOf(' ') + 1), cluster, tag);
        return new Plan(kind, cluster, title, stages, workshop.clusters().guard(kind, cluster));
    }

    /**
     * Settles what a Drydock that was killed left of its work on snapshots of this cluster: what can still be taken back is, and a
     * putting back that has touched files is brought to its end.
     *
     * @param kind of the plan that was cut off; nothing is done for those of others
     * @return what to tell the user beyond that
     */
    public Optional<Problem> settle(String kind, String cluster) throws ProblemException, InterruptedException {
        return KINDS.contains(kind) ? settle(cluster) : Optional.empty();
    }

    private Optional<Problem> settle(String cluster) throws ProblemException, InterruptedException {
        Optional<Cluster> there = workshop.clusters().list().stream()
                .filter(one -> one.owned() && one.name().equals(cluster))
                .findFirst();
        if (there.isEmpty()) {
            return Optional.empty();
        }
        workshop.leftOvers().clear(there.get());
        Optional<String> half = workshop.shelf().restoring(there.get());
        if (half.isEmpty()) {
            return Optional.empty();
        }
        Step rest = new PutBack(workshop, cluster, half.get());
        rest.run(Progress.unseen());
        return Optional.of(new SnapshotProblem.RestoreFinished(cluster, half.get()));
    }
}
