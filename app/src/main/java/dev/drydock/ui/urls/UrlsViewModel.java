package dev.drydock.ui.urls;

import dev.drydock.feature.port.UrlWatch;
import dev.drydock.model.Endpoint;
import dev.drydock.model.Freshness;
import dev.drydock.model.Observed;
import dev.drydock.ui.fx.Ask;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.fx.ClusterChoice;
import dev.drydock.ui.fx.ListDiff;
import dev.drydock.ui.fx.UiWork;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What of the chosen cluster a browser can open, and whether it answers. */
public final class UrlsViewModel {
    private final UiWork work;
    private final ClusterChoice choice;
    private final Function<String, UrlWatch> watch;
    private final Ask<String, ?> openPage;
    private final Bonds bonds = new Bonds();
    private final Bonds clusterBonds = new Bonds();
    private final ObservableList<UrlRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Freshness> freshness = new SimpleObjectProperty<>(new Freshness.Waiting());
    private final ListDiff<Endpoint, UrlRow.Key, UrlRow> diff = new ListDiff<>(
            UrlRow.Key::of,
            UrlRow::new,
            UrlRow::key,
            (row, endpoint) -> row.endpointProperty().set(endpoint));
    private Optional<ClusterChoice.Chosen> followed = Optional.empty();

    /** @param openPage opens an address in the browser */
    public UrlsViewModel(UiWork work, ClusterChoice choice, Function<String, UrlWatch> watch, Ask<String, ?> openPage) {
        this.work = work;
        this.choice = choice;
        this.watch = watch;
        this.openPage = openPage;
    }

    void activate() {
        bonds.keep(choice.follow());
        bonds.on(choice.chosenProperty(), this::follow);
    }

    void deactivate() {
        bonds.loosen();
        clusterBonds.loosen();
    }

    /** Lists and probes anew at once. */
    void refresh() {
        follow(choice.chosenProperty().get());
    }

    ClusterChoice choice() {
        return choice;
    }

    ObservableList<UrlRow> rows() {
        return rows;
    }

    ObjectProperty<Freshness> freshnessProperty() {
        return freshness;
    }

    void open(String url) {
        work.ask(openPage, url, _ -> {});
    }

    private void follow(Optional<ClusterChoice.Chosen> cluster) {
        clusterBonds.loosen();
        if (!followed.equals(cluster)) {
            followed = cluster;
            rows.clear();
            freshness.set(new Freshness.Waiting());
        }
        cluster.ifPresent(one -> {
            UrlWatch urls = watch.apply(one.name());
            clusterBonds.keep(urls::close);
            clusterBonds.keep(work.follow(urls.endpoints(), this::show));
        });
    }

    private void show(Observed<List<Endpoint>> seen) {
        freshness.set(seen.freshness());
        boolean nothingYet = seen.freshness() instanceof Freshness.Waiting;
        if (!nothingYet || rows.isEmpty()) {
            diff.apply(rows, seen.value());
        }
    }
}
