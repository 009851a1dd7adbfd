package dev.drydock.ui.activity;

import dev.drydock.flow.TaskState;
import dev.drydock.text.Messages;
import dev.drydock.text.ProblemText;
import dev.drydock.ui.fx.TaskItem;
import dev.drydock.ui.widget.Icon;
import dev.drydock.ui.widget.ProblemCard;
import dev.drydock.ui.widget.TaskPanel;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A task of this run, which unfolds to its steps. */
final class TaskCard extends ActivityCard {
    private final TaskItem item;
    private final Messages messages;
    private final ToggleButton unfold = new ToggleButton();
    private final VBox inside = new VBox();
    private final ActivityViewModel model;

    TaskCard(TaskItem item, ActivityViewModel model, Messages messages) {
        super(item.plan().kind(), item.plan().subject(), messages);
        this.item = item;
        this.model = model;
        this.messages = messages;
        setId("task-" + item.plan().kind() + "-" + item.plan().subject());
        unfold.setId("unfold-" + item.plan().subject());
        unfold.getStyleClass().addAll("button-icon", "flat", "fold-toggle");
        unfold.setTooltip(new Tooltip(messages.text("ui.activity.steps")));
        unfold.setAccessibleText(messages.text("ui.activity.steps"));
        head().getChildren().add(unfold);
        head().setOnMouseClicked(_ -> unfold.setSelected(!unfold.isSelected()));
        inside.getStyleClass().add("task-outcome");
        getChildren().add(inside);
        unfold.selectedProperty().subscribe(_ -> showInside());
        item.stateProperty().subscribe(this::show);
        item.stateProperty().map(TaskState::status).subscribe(_ -> showInside());
        unfold.setSelected(!item.over());
    }

    private void show(TaskState state) {
        Optional<String> sentence = state.problem()
                .filter(_ -> state.status() != TaskState.Status.RUNNING)
                .map(problem -> ProblemText.inWindow(messages).of(problem).sentence());
        Instant end = state.ended().orElseGet(Instant::now);
        // While it runs the steps tell their own times.
        show(
                state.status().name().toLowerCase(Locale.ROOT),
                state.started(),
                Duration.between(state.started(), end),
                sentence);
    }

    private void showInside() {
        boolean open = unfold.isSelected();
        unfold.setGraphic(new Icon(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
        inside.setManaged(open);
        inside.getChildren().clear();
        if (open) {
            inside.getChildren().add(new TaskPanel(item, messages, model::everySecond));
            item.state()
                    .problem()
                    .filter(_ -> item.state().status() == TaskState.Status.FAILED)
                    .ifPresent(problem -> inside.getChildren().add(new ProblemCard(problem, messages)));
        }
    }
}
