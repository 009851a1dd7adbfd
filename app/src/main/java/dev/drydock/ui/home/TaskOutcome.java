package dev.drydock.ui.home;

import dev.drydock.flow.TaskState;
import dev.drydock.model.DrydockProblem.Cancelled;
import dev.drydock.model.DrydockProblem.UndoFailed;
import dev.drydock.text.Messages;
import dev.drydock.ui.fx.TaskItem;
import dev.drydock.ui.widget.Buttons;
import dev.drydock.ui.widget.Elapsed;
import dev.drydock.ui.widget.Icon;
import dev.drydock.ui.widget.PageScroll;
import dev.drydock.ui.widget.ProblemCard;
import dev.drydock.ui.widget.StepList;
import dev.drydock.ui.widget.TaskPanel;
import dev.drydock.ui.widget.Tone;
import java.time.Duration;
import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A task inside a card: its steps while it runs, then in one line or one problem how it ended. */
final class TaskOutcome extends VBox {
    private final TaskItem item;
    private final HomeViewModel model;
    private final Messages messages;

    TaskOutcome(TaskItem item, HomeViewModel model, Messages messages) {
        this.item = item;
        this.model = model;
        this.messages = messages;
        getStyleClass().add("task-outcome");
        item.stateProperty().map(TaskState::status).subscribe(this::show);
    }

    private void show(TaskState.Status status) {
        switch (status) {
            case RUNNING, UNDOING -> keepPanel();
            case DONE -> done();
            case CANCELLED -> {
                // Nothing may be said to be taken back where it is not.
                if (item.state().problem().filter(UndoFailed.class::isInstance).isPresent()) {
                    fail();
                } else {
                    getChildren().setAll(line(Feather.SLASH, Tone.NEUTRAL, messages.text(cancelled())));
                }
            }
            case FAILED -> fail();
        }
    }

    private String cancelled() {
        boolean stays = item.state()
                .problem()
                .filter(problem -> problem instanceof Cancelled cancelled && cancelled.stays())
                .isPresent();
        return stays ? "ui.task.cancelled.stays" : "ui.task.cancelled";
    }

    /** In one line, below which the steps can be shown again. */
    private void done() {
        StepList steps = new StepList(messages);
        steps.show(item.state(), Instant.now());
        ToggleButton more = new ToggleButton(messages.text("ui.activity.steps"), new Icon(Feather.CHEVRON_DOWN));
        more.setId("show-steps");
        more.getStyleClass().addAll("small", "flat", "fold-toggle");
        steps.visibleProperty().bind(more.selectedProperty());
        steps.managedProperty().bind(more.selectedProperty());
        getChildren().setAll(line(Feather.CHECK_CIRCLE, Tone.SUCCESS, took("ui.task.done"), more), steps);
    }

    private void fail() {
        keepPanel();
        // First what is wrong: the steps below it may not fit the window.
        item.state().problem().ifPresent(problem -> {
            ProblemCard card = problemCard(problem);
            getChildren().addFirst(card);
            PageScroll.reveal(card);
        });
    }

    private void keepPanel() {
        if (getChildren().isEmpty()) {
            getChildren().add(new TaskPanel(item, messages, model::everySecond));
        }
    }

    private ProblemCard problemCard(dev.drydock.model.Problem problem) {
        var away =
                Buttons.plain("put-away", messages.text("ui.problem.close"), Feather.CHECK, () -> model.putAway(item));
        away.getStyleClass().add("small");
        return new ProblemCard(problem, messages, away);
    }

    private String took(String key) {
        TaskState state = item.state();
        Duration time = Duration.between(state.started(), state.ended().orElse(state.started()));
        return messages.text(key, Elapsed.of(time, messages));
    }

    private Node line(Feather icon, Tone tone, String text, Node... more) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var away = Buttons.icon("put-away", messages.text("ui.problem.close"), Feather.X, () -> model.putAway(item));
        HBox line = new HBox(8, Icon.of(icon, tone), new Label(text), space);
        line.getChildren().addAll(more);
        line.getChildren().add(away);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
