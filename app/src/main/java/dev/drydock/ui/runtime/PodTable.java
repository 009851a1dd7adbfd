package dev.drydock.ui.runtime;

import dev.drydock.model.HumanDuration;
import dev.drydock.model.Pod;
import dev.drydock.text.Messages;
import dev.drydock.ui.fx.Bonds;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The pods as {@code kubectl get pods -o wide} shows them, live. */
final class PodTable extends TableView<PodRow> {
    private final RuntimeViewModel model;
    private final Messages messages;
    private final SortedList<PodRow> sorted;

    /** The moment that ages are reckoned to; set once a second while the table is shown. */
    private final ObjectProperty<Instant> now = new SimpleObjectProperty<>(Instant.now());

    private boolean following;

    PodTable(RuntimeViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        sorted = new SortedList<>(model.visible());
        sorted.comparatorProperty().bind(comparatorProperty());
        setId("pods");
        setItems(sorted);
        setFixedCellSize(36);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        getStyleClass().addAll("dense", "fades-when-stale");
        addColumns();
        getSelectionModel().selectedItemProperty().subscribe(this::selectedByUser);
    }

    private void addColumns() {
        column("namespace", 128, 104, pod -> pod.namespace());
        column("name", 288, 184, pod -> pod.name());
        column("ready", 64, 56, pod -> pod.ready());
        status();
        ticking(
                "restarts",
                96,
                pod -> pod.restarts().text(now.get()),
                row -> row.pod().restarts().count());
        ticking("age", 64, this::age, row -> -row.pod().createdAt().toEpochMilli());
        column("node", 144, 88, pod -> pod.node().orElse("–"));
        column("ip", 120, 112, pod -> pod.ip().orElse("–"));
    }

    private String age(Pod pod) {
        return HumanDuration.of(Duration.between(pod.createdAt(), now.get()));
    }

    private void column(String key, double width, double narrowest, Function<Pod, String> text) {
        TableColumn<PodRow, String> column = titled(key, width, narrowest);
        column.setCellValueFactory(cell -> cell.getValue().podProperty().map(text));
        column.setCellFactory(_ -> new TextCell());
    }

    private void status() {
        TableColumn<PodRow, Pod> column = titled("status", 144, 112);
        column.setCellValueFactory(cell -> cell.getValue().podProperty());
        column.setCellFactory(_ -> new StatusCell());
        column.setComparator(Comparator.comparing(Pod::status));
    }

    private <T> TableColumn<PodRow, T> titled(String key, double width, double narrowest) {
        TableColumn<PodRow, T> column = new TableColumn<>(messages.text("ui.pods." + key));
        column.setId("pods-" + key);
        column.setPrefWidth(width);
        column.setMinWidth(narrowest);
        getColumns().add(column);
        return column;
    }

    /** A column whose text changes with time and which is ordered by a number. */
    private void ticking(String key, double width, Function<Pod, String> text, Function<PodRow, Number> order) {
        TableColumn<PodRow, PodRow> column = titled(key, width, 64);
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(_ -> new TickingCell(now, text));
        column.setComparator(Comparator.comparingDouble(row -> order.apply(row).doubleValue()));
    }

    void activate(Bonds bonds) {
        bonds.keep(model.everySecond(() -> now.set(Instant.now())));
        bonds.on(model.selectedProperty(), this::showSelected);
        // A change of the rows moves JavaFX's selection, which is by index; the model's is by pod.
        bonds.onAny(sorted, () -> showSelected(model.selectedProperty().get()));
    }

    private void selectedByUser(PodRow row) {
        if (!following && row != null) {
            model.select(Optional.of(row));
        }
    }

    private void showSelected(Optional<PodRow> row) {
        following = true;
        try {
            PodRow wanted = row.orElse(null);
            if (wanted == null) {
                getSelectionModel().clearSelection();
            } else if (getSelectionModel().getSelectedItem() != wanted) {
                getSelectionModel().clearAndSelect(sorted.indexOf(wanted));
            }
        } finally {
            following = false;
        }
    }
}
