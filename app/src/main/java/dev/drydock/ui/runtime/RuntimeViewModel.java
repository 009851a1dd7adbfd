package dev.drydock.ui.runtime;

import dev.drydock.feature.workload.PodWatch;
import dev.drydock.flow.Subscription;
import dev.drydock.model.Freshness;
import dev.drydock.model.Observed;
import dev.drydock.model.Pod;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.fx.ClusterChoice;
import dev.drydock.ui.fx.ListDiff;
import dev.drydock.ui.fx.UiWork;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The pods of the chosen cluster, filtered, and the one whose log is read. */
public final class RuntimeViewModel {
    private final UiWork work;
    private final ClusterChoice choice;
    private final Function<String, PodWatch> watch;
    private final LogViewModel log;
    private final Bonds bonds = new Bonds();
    private final Bonds clusterBonds = new Bonds();

    private final ObservableList<PodRow> rows =
            FXCollections.observableArrayList(row -> new Observable[] {row.podProperty()});
    private final FilteredList<PodRow> visible = new FilteredList<>(rows);
    private final ObservableList<String> namespaces = FXCollections.observableArrayList();
    private final ObjectProperty<Freshness> freshness = new SimpleObjectProperty<>(new Freshness.Waiting());
    private final ObjectProperty<Optional<PodRow>> selected = new SimpleObjectProperty<>(Optional.empty());
    private Optional<ClusterChoice.Chosen> followed = Optional.empty();
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Optional<String>> namespace = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty onlyProblems = new SimpleBooleanProperty();
    private final ListDiff<Pod, String, PodRow> diff = new ListDiff<>(Pod::uid, PodRow::new, PodRow::uid, PodRow::show);

    public RuntimeViewModel(UiWork work, ClusterChoice choice, Function<String, PodWatch> watch, LogViewModel log) {
        this.work = work;
        this.choice = choice;
        this.watch = watch;
        this.log = log;
        text.subscribe(this::filter);
        namespace.subscribe(this::filter);
        onlyProblems.subscribe(this::filter);
    }

    void activate() {
        bonds.keep(choice.follow());
        bonds.on(choice.chosenProperty(), this::follow);
        log.activate();
    }

    void deactivate() {
        bonds.loosen();
        clusterBonds.loosen();
        log.deactivate();
    }

    /** Begins to watch anew. */
    void refresh() {
        follow(choice.chosenProperty().get());
    }

    ClusterChoice choice() {
        return choice;
    }

    LogViewModel log() {
        return log;
    }

    ObservableList<PodRow> visible() {
        return visible;
    }

    ObservableList<PodRow> all() {
        return rows;
    }

    ObservableList<String> namespaces() {
        return namespaces;
    }

    ObjectProperty<Freshness> freshnessProperty() {
        return freshness;
    }

    ObjectProperty<Optional<PodRow>> selectedProperty() {
        return selected;
    }

    StringProperty textProperty() {
        return text;
    }

    ObjectProperty<Optional<String>> namespaceProperty() {
        return namespace;
    }

    BooleanProperty onlyProblemsProperty() {
        return onlyProblems;
    }

    Subscription everySecond(Runnable job) {
        return work.everySecond(job);
    }

    void select(Optional<PodRow> row) {
        boolean same = row.map(PodRow::uid).equals(selected.get().map(PodRow::uid));
        selected.set(row);
        if (!same && row.isPresent()) {
            choice.chosenProperty()
                    .get()
                    .ifPresent(cluster -> log.read(cluster.name(), row.get().pod()));
        }
    }

    private void follow(Optional<ClusterChoice.Chosen> cluster) {
        clusterBonds.loosen();
        if (!followed.equals(cluster)) {
            followed = cluster;
            forget();
        }
        cluster.ifPresent(one -> {
            PodWatch pods = watch.apply(one.name());
            clusterBonds.keep(pods::close);
            clusterBonds.keep(work.follow(pods.pods(), this::show));
        });
    }

    private void forget() {
        rows.clear();
        namespaces.clear();
        namespace.set(Optional.empty());
        freshness.set(new Freshness.Waiting());
        selected.set(Optional.empty());
        log.forget();
    }

    private void show(Observed<List<Pod>> seen) {
        freshness.set(seen.freshness());
        if (seen.freshness() instanceof Freshness.Waiting && !rows.isEmpty()) {
            return;
        }
        diff.apply(rows, seen.value());
        List<String> found =
                seen.value().stream().map(Pod::namespace).distinct().sorted().toList();
        if (!found.equals(namespaces)) {
            namespaces.setAll(found);
        }
        if (selected.get().filter(rows::contains).isEmpty()) {
            selected.set(Optional.empty());
        }
    }

    private void filter() {
        PodFilter filter = new PodFilter(text.get(), namespace.get(), onlyProblems.get());
        visible.setPredicate(row -> filter.shows(row.pod()));
    }
}
