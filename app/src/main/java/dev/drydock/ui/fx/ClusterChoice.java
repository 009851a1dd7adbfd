package dev.drydock.ui.fx;

import dev.drydock.flow.Live;
import dev.drydock.flow.Subscription;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.Observed;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The one cluster that the screens about a cluster look at; they share it, so that going from one to the next keeps it. */
public final class ClusterChoice {
    private final UiWork work;
    private final Live<Observed<List<Cluster>>> live;
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(Optional.empty());

    public ClusterChoice(UiWork work, Live<Observed<List<Cluster>>> live) {
        this.work = work;
        this.live = live;
    }

    /** Follows the clusters for as long as a screen needs the choice. */
    public Subscription follow() {
        return work.follow(live, seen -> show(seen.value()));
    }

    public ObservableList<String> names() {
        return names;
    }

    public ObjectProperty<Optional<String>> chosenProperty() {
        return chosen;
    }

    public void choose(String name) {
        chosen.set(Optional.of(name));
    }

    private void show(List<Cluster> clusters) {
        List<String> next = clusters.stream().map(Cluster::name).distinct().toList();
        if (!next.equals(names)) {
            names.setAll(next);
        }
        if (chosen.get().filter(next::contains).isEmpty()) {
            chosen.set(firstOf(clusters));
        }
    }

    /** Ours come first in the list, so the first one that runs is ours where there is one. */
    private static Optional<String> firstOf(List<Cluster> clusters) {
        return clusters.stream()
                .filter(cluster -> cluster.state() == ClusterState.RUNNING)
                .findFirst()
                .or(() -> clusters.stream().findFirst())
                .map(Cluster::name);
    }
}
