package dev.drydock.ui.shell;

import dev.drydock.flow.Live;
import dev.drydock.flow.Subscription;
import dev.drydock.model.Cluster;
import dev.drydock.model.Freshness;
import dev.drydock.model.Message;
import dev.drydock.model.Observed;
import dev.drydock.model.Problem;
import dev.drydock.ui.fx.TaskBoard;
import dev.drydock.ui.fx.TaskItem;
import dev.drydock.ui.fx.UiWork;
import dev.drydock.ui.settings.Choices;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;

/** The window's own state: which screen is shown, what runs, what went wrong, and how fresh the engine's word is. */
final class ShellViewModel {
    private final UiWork work;
    private final TaskBoard board;
    private final Problems problems;
    private final ObjectProperty<ScreenName> screen;
    private final ObjectProperty<Freshness> engine = new SimpleObjectProperty<>(new Freshness.Waiting());
    private final ObjectProperty<Optional<TaskItem>> running = new SimpleObjectProperty<>(Optional.empty());

    ShellViewModel(
            UiWork work, TaskBoard board, Problems problems, Choices choices, Live<Observed<List<Cluster>>> clusters) {
        this.work = work;
        this.board = board;
        this.problems = problems;
        screen = new SimpleObjectProperty<>(
                ScreenName.of(choices.screenProperty().get()));
        screen.subscribe((_, next) -> choices.screenProperty().set(next.word()));
        work.follow(clusters.map(Observed::freshness), engine::set);
        board.changesProperty().subscribe(_ -> running.set(board.newest(item -> !item.over())));
    }

    ObjectProperty<ScreenName> screenProperty() {
        return screen;
    }

    ObjectProperty<Freshness> engineProperty() {
        return engine;
    }

    /** The newest task that runs. */
    ObjectProperty<Optional<TaskItem>> runningProperty() {
        return running;
    }

    int runningCount() {
        return board.running().size();
    }

    List<Message> runningTitles() {
        return board.running().stream().map(item -> item.plan().title()).toList();
    }

    void cancelAll() {
        board.running().forEach(item -> item.task().cancel());
    }

    ObservableList<Problem> problems() {
        return problems.open();
    }

    void putAway(Problem problem) {
        problems.putAway(problem);
    }

    Subscription everySecond(Runnable job) {
        return work.everySecond(job);
    }

    Subscription later(Duration wait, Runnable job) {
        return work.later(wait, job);
    }
}
