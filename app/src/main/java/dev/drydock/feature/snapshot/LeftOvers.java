package dev.drydock.feature.snapshot;

import dev.drydock.docker.DockerEngine;
import dev.drydock.docker.EngineContainer;
import dev.drydock.docker.EngineVolume;
import dev.drydock.model.Cluster;
import dev.drydock.model.ContainerState;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.ProblemException;
import dev.drydock.provider.DrydockLabels;
import java.util.List;

/** What work on a snapshot leaves that did not come to its end: copiers, drafts, and nodes that are still frozen. */
final class LeftOvers {
    private final DockerEngine engine;
    private final Shelf shelf;

    LeftOvers(DockerEngine engine, Shelf shelf) {
        this.engine = engine;
        this.shelf = shelf;
    }

    /** Takes it back; the drafts last, for they say which nodes were frozen for them and not by the user. */
    void clear(Cluster cluster) throws ProblemException {
        removeCopiers(cluster);
        List<String> frozen = shelf.drafts(cluster).stream()
                .map(EngineVolume::labels)
                .filter(labels -> Boolean.parseBoolean(labels.get(DrydockLabels.FROZEN)))
                .map(labels -> labels.getOrDefault(DrydockLabels.NODES, ""))
                .toList();
        thaw(cluster, frozen);
        shelf.removeDrafts(cluster);
    }

    void removeCopiers(Cluster cluster) throws ProblemException {
        List<String> names = cluster.nodes().stream()
                .map(node -> SnapshotNames.copier(cluster, node))
                .toList();
        for (EngineContainer container : engine.containersLabelled(DrydockLabels.NODES)) {
            if (names.contains(container.name())) {
                engine.remove(container.id());
            }
        }
    }

    /** Asks for the nodes' states anew: they were others when the cluster was looked at. */
    private void thaw(Cluster cluster, List<String> frozen) throws ProblemException {
        for (NodeContainer node : cluster.nodes()) {
            boolean paused = frozen.contains(node.id())
                    && engine.container(node.name())
                            .filter(now -> now.id().equals(node.id()) && now.state() == ContainerState.PAUSED)
                            .isPresent();
            if (paused) {
                engine.unpause(node.id());
            }
        }
    }
}
