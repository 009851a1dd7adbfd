package dev.drydock.feature.snapshot;

import dev.drydock.docker.DockerEngine;
import dev.drydock.flow.Progress;
import dev.drydock.flow.Step;
import dev.drydock.model.Cluster;
import dev.drydock.model.ContainerState;
import dev.drydock.model.Message;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.ProblemException;
import dev.drydock.model.SnapshotProblem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Stops the nodes and makes their volumes what they were. Only what differs is moved, which is little; until all of it has been,
 * a mark on the engine keeps the cluster from being started.
 */
final class PutBack implements Step {
    private final Workshop workshop;
    private final String cluster;
    private final String tag;
    private final List<NodeContainer> stopped = new ArrayList<>();
    private volatile boolean done;

    PutBack(Workshop workshop, String cluster, String tag) {
        this.workshop = workshop;
        this.cluster = cluster;
        this.tag = tag;
    }

    @Override
    public Message title() {
        return Message.of("snapshot.step.putBack", cluster, tag);
    }

    /** A copier and the trees that its node is to have. */
    private record Work(Copier copier, List<FileTree> kept) {}

    @Override
    public void run(Progress progress) throws ProblemException, InterruptedException {
        Cluster now = workshop.clusters().ours(cluster);
        if (!workshop.shelf().find(now, Optional.of(tag)).fits()) {
            throw new ProblemException(new SnapshotProblem.SnapshotUnfit(cluster, tag));
        }
        SnapshotNames names = new SnapshotNames(now, tag);
        workshop.leftOvers().clear(now);
        List<Work> work = workshop.parallel().map(now.nodes(), node -> prepare(names, node));
        progress.fraction(0.4);
        stop(now);
        progress.fraction(0.6);
        workshop.shelf().beginRestoring(names);
        workshop.parallel().map(work, one -> {
            one.copier().putBack(one.kept());
            return one;
        });
        workshop.shelf().endRestoring(now);
        done = true;
        workshop.leftOvers().removeCopiers(now);
    }

    private Work prepare(SnapshotNames names, NodeContainer node) throws ProblemException, InterruptedException {
        Copier copier = Copier.start(workshop.engine(), names, node, "snapshot restore " + cluster);
        return new Work(copier, copier.kept());
    }

    /** At once: what they would still write is not wanted. */
    private void stop(Cluster now) throws ProblemException {
        DockerEngine engine = workshop.engine();
        for (NodeContainer node : now.nodes().reversed()) {
            if (node.state() == ContainerState.PAUSED) {
                engine.unpause(node.id());
            }
            if (node.state() == ContainerState.RUNNING || node.state() == ContainerState.PAUSED) {
                stopped.add(node);
            }
            engine.stop(node.id(), Duration.ZERO);
        }
    }

    /** What is put back stays so, whatever happens to the starting after it. */
    @Override
    public boolean leavesTraces() {
        return !done;
    }

    /**
     * As long as no file was touched the nodes run on as they did before.
     *
     * @throws ProblemException {@link SnapshotProblem.HalfRestored} after that: the next start of Drydock finishes it
     */
    @Override
    public void undo() throws ProblemException, InterruptedException {
        Cluster now = workshop.clusters().ours(cluster);
        workshop.leftOvers().removeCopiers(now);
        workshop.mustBeWhole(now);
        for (NodeContainer node : stopped.reversed()) {
            workshop.engine().start(node.id());
        }
    }
}
