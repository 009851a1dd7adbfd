package dev.drydock.feature.snapshot;

import dev.drydock.docker.DockerEngine;
import dev.drydock.flow.Progress;
import dev.drydock.flow.Step;
import dev.drydock.model.Cluster;
import dev.drydock.model.ContainerState;
import dev.drydock.model.HostProblem;
import dev.drydock.model.Message;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.ProblemException;
import dev.drydock.model.SnapshotProblem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Copies what the nodes' volumes hold. Nodes that run are frozen meanwhile: what is on their disks is then what a sudden end
 * would leave, which etcd, SQLite and containerd's bbolt are made to survive.
 */
final class SaveSnapshot implements Step {
    private final Workshop workshop;
    private final String cluster;
    private final String tag;

    SaveSnapshot(Workshop workshop, String cluster, String tag) {
        this.workshop = workshop;
        this.cluster = cluster;
        this.tag = tag;
    }

    @Override
    public Message title() {
        return Message.of("snapshot.step.save", cluster, tag);
    }

    @Override
    public void run(Progress progress) throws ProblemException, InterruptedException {
        Cluster now = workshop.clusters().ours(cluster);
        workshop.mustBeWhole(now);
        workshop.leftOvers().clear(now);
        if (workshop.shelf().snapshots(now).stream().anyMatch(one -> one.tag().equals(tag))) {
            throw new ProblemException(new SnapshotProblem.SnapshotExists(cluster, tag));
        }
        SnapshotNames names = new SnapshotNames(now, tag);
        workshop.clusters().lighten(now);
        List<Copier> copiers = workshop.parallel().map(now.nodes(), node -> prepare(names, node));
        mustHaveRoom(copiers);
        Instant taken = copy(now, copiers, progress);
        progress.detail(Message.of("snapshot.detail.settle"));
        long bytes = 0;
        for (Copier copier : copiers) {
            bytes += copier.settle();
            copier.stop();
        }
        workshop.shelf().complete(names, taken, bytes);
    }

    private Copier prepare(SnapshotNames names, NodeContainer node) throws ProblemException {
        workshop.shelf().draft(names, node, node.state() == ContainerState.RUNNING);
        return Copier.start(workshop.engine(), names, node, "snapshot save " + cluster);
    }

    private void mustHaveRoom(List<Copier> copiers) throws ProblemException, InterruptedException {
        long needed = 0;
        for (Copier copier : copiers) {
            Copier.Room room = copier.room();
            needed += room.needed();
            if (needed > room.free()) {
                throw new ProblemException(
                        new HostProblem.DiskLow(workshop.engine().info().rootDirectory(), room.free(), needed));
            }
        }
    }

    private Instant copy(Cluster now, List<Copier> copiers, Progress progress)
            throws ProblemException, InterruptedException {
        DockerEngine engine = workshop.engine();
        List<NodeContainer> running = now.nodes().stream()
                .filter(node -> node.state() == ContainerState.RUNNING)
                .toList();
        progress.fraction(0.2);
        progress.detail(Message.of("snapshot.detail.copy"));
        for (NodeContainer node : running.reversed()) {
            engine.pause(node.id());
        }
        Instant taken = workshop.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        workshop.parallel().map(copiers, copier -> {
            copier.save();
            return copier;
        });
        for (NodeContainer node : running) {
            engine.unpause(node.id());
        }
        progress.fraction(0.8);
        return taken;
    }

    @Override
    public boolean leavesTraces() {
        return true;
    }

    @Override
    public void undo() throws ProblemException, InterruptedException {
        workshop.leftOvers().clear(workshop.clusters().ours(cluster));
    }
}
