package dev.drydock.ui.fx;

import dev.drydock.flow.Live;
import dev.drydock.flow.Subscription;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.Freshness;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.Observed;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The one cluster that the screens about a cluster look at; they share it, so that going from one to the next keeps it. */
public final class ClusterChoice {
    /**
     * What is looked at.
     *
     * @param turn counts the clusters that were chosen: another one under the same name is another choice
     */
    public record Chosen(String name, int turn) {}

    private final UiWork work;
    private final Live<Observed<List<Cluster>>> live;
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Chosen>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Freshness> freshness = new SimpleObjectProperty<>(new Freshness.Waiting());
    private List<Cluster> clusters = List.of();
    private Optional<Cluster> known = Optional.empty();
    private int turn;

    public ClusterChoice(UiWork work, Live<Observed<List<Cluster>>> live) {
        this.work = work;
        this.live = live;
    }

    /** Follows the clusters for as long as a screen needs the choice. */
    public Subscription follow() {
        return work.follow(live, this::show);
    }

    public ObservableList<String> names() {
        return names;
    }

    public ReadOnlyObjectProperty<Optional<Chosen>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** How fresh the list of clusters is: why there may be none to choose from. */
    public ObjectProperty<Freshness> freshnessProperty() {
        return freshness;
    }

    /** How fresh a screen is: as fresh as what it shows of the cluster, or as the list of clusters where there is none. */
    public Freshness freshnessOf(Freshness shown) {
        return chosen.get().isPresent() ? shown : freshness.get();
    }

    public void choose(String name) {
        if (!chosen.get().map(Chosen::name).equals(Optional.of(name))) {
            known = named(name);
            chosen.set(Optional.of(next(name)));
        }
    }

    private void show(Observed<List<Cluster>> seen) {
        freshness.set(seen.freshness());
        if (seen.freshness() instanceof Freshness.Waiting) {
            return;
        }
        clusters = seen.value();
        Optional<Cluster> now = chosen.get().flatMap(one -> named(one.name())).or(this::first);
        boolean same = now.map(Cluster::name).equals(chosen.get().map(Chosen::name)) && isKnown(now);
        known = now;
        if (!same) {
            chosen.set(now.map(cluster -> next(cluster.name())));
        }
        List<String> next = clusters.stream().map(Cluster::name).distinct().toList();
        if (!next.equals(names)) {
            names.setAll(next);
        }
    }

    /** Nodes may come one after another, but one that was made anew shares none with the cluster before it. */
    private boolean isKnown(Optional<Cluster> now) {
        return known.isEmpty()
                || now.isEmpty()
                || (known.get().provider() == now.get().provider()
                        && (known.get().nodes().isEmpty()
                                || now.get().nodes().isEmpty()
                                || !Collections.disjoint(nodes(known.get()), nodes(now.get()))));
    }

    private static Set<String> nodes(Cluster cluster) {
        return cluster.nodes().stream().map(NodeContainer::id).collect(Collectors.toSet());
    }

    /** The first of that name, as the features find it too. */
    private Optional<Cluster> named(String name) {
        return clusters.stream().filter(cluster -> cluster.name().equals(name)).findFirst();
    }

    private Chosen next(String name) {
        turn++;
        return new Chosen(name, turn);
    }

    /** Ours come first in the list, so the first one that runs is ours where there is one. */
    private Optional<Cluster> first() {
        return clusters.stream()
                .filter(cluster -> cluster.state() == ClusterState.RUNNING)
                .findFirst()
                .or(() -> clusters.stream().findFirst());
    }
}
