package dev.drydock.ui.home;

import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.ProviderId;
import dev.drydock.ui.fx.TaskItem;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A row of the clusters list: it stays the same row while the cluster changes. */
final class ClusterItem {
    /** What makes it the same cluster: two tools may each have one of the same name. */
    record Key(String name, ProviderId provider) {
        static Key of(Cluster cluster) {
            return new Key(cluster.name(), cluster.provider());
        }
    }

    private final ObjectProperty<Cluster> cluster;
    private final ObjectProperty<Optional<TaskItem>> task = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty making = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<String>> page = new SimpleObjectProperty<>(Optional.empty());

    ClusterItem(Cluster cluster) {
        this.cluster = new SimpleObjectProperty<>(cluster);
    }

    Key key() {
        return Key.of(cluster.get());
    }

    String name() {
        return cluster.get().name();
    }

    ObjectProperty<Cluster> clusterProperty() {
        return cluster;
    }

    /** The newest task about it that no profile's card shows. */
    ObjectProperty<Optional<TaskItem>> taskProperty() {
        return task;
    }

    /** The address of its first page, where its profile promises one. */
    ObjectProperty<Optional<String>> pageProperty() {
        return page;
    }

    /** Whether the task that makes it is still at it: its nodes run then, but nothing in them is ready. */
    BooleanProperty makingProperty() {
        return making;
    }

    /** Whether the nodes were made since that moment. */
    boolean madeSince(Instant moment) {
        return cluster.get().nodes().stream().noneMatch(node -> node.createdAt().isBefore(moment));
    }

    /** Whether any task is at work on it, also one that is shown elsewhere. */
    BooleanProperty busyProperty() {
        return busy;
    }

    boolean busy() {
        return busy.get();
    }

    /** Whether a start would change something: none of it runs, or not all of it. */
    boolean canStart() {
        return !runs() || cluster.get().nodes().stream().anyMatch(NodeContainer::isDown);
    }

    boolean runs() {
        ClusterState state = cluster.get().state();
        return state == ClusterState.RUNNING || state == ClusterState.DEGRADED;
    }
}
