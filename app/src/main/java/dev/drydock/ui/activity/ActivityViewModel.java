package dev.drydock.ui.activity;

import dev.drydock.feature.history.HistoryEntry;
import dev.drydock.flow.Subscription;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.fx.Fetch;
import dev.drydock.ui.fx.TaskBoard;
import dev.drydock.ui.fx.TaskItem;
import dev.drydock.ui.fx.UiWork;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What ran and what runs, the newest first: the tasks of this run, then what the history knows of earlier ones. */
public final class ActivityViewModel {
    private final UiWork work;
    private final TaskBoard board;
    private final Fetch<List<HistoryEntry>> history;
    private final Bonds bonds = new Bonds();
    private final ObservableList<ActivityRow> rows = FXCollections.observableArrayList();
    private final BooleanProperty loaded = new SimpleBooleanProperty();
    private List<HistoryEntry> entries = List.of();

    public ActivityViewModel(UiWork work, TaskBoard board, Fetch<List<HistoryEntry>> history) {
        this.work = work;
        this.board = board;
        this.history = history;
    }

    void activate() {
        bonds.on(board.changesProperty(), _ -> {
            show();
            refresh();
        });
    }

    void deactivate() {
        bonds.loosen();
    }

    void refresh() {
        bonds.keep(work.fetch(
                history,
                found -> {
                    entries = found;
                    loaded.set(true);
                    show();
                },
                work::tell));
    }

    ObservableList<ActivityRow> rows() {
        return rows;
    }

    /** Whether the history has been read. */
    BooleanProperty loadedProperty() {
        return loaded;
    }

    Subscription everySecond(Runnable job) {
        return work.everySecond(job);
    }

    private void show() {
        List<ActivityRow> next = new ArrayList<>();
        board.items().reversed().forEach(item -> next.add(new ActivityRow.OfThisRun(item)));
        entries.stream().filter(this::isOfEarlierRun).forEach(entry -> next.add(new ActivityRow.OfHistory(entry)));
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
    }

    private boolean isOfEarlierRun(HistoryEntry entry) {
        return board.items().stream().noneMatch(item -> same(item, entry));
    }

    /** The store may keep moments less exactly than the task does. */
    private static boolean same(TaskItem item, HistoryEntry entry) {
        Duration apart =
                Duration.between(item.state().started(), entry.started()).abs();
        return item.plan().kind().equals(entry.kind())
                && item.plan().subject().equals(entry.subject())
                && apart.compareTo(Duration.ofSeconds(1)) < 0;
    }
}
