package dev.drydock.ui.shell;

import dev.drydock.flow.StepState;
import dev.drydock.flow.Subscription;
import dev.drydock.flow.TaskState;
import dev.drydock.text.Messages;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.fx.TaskItem;
import dev.drydock.ui.widget.Buttons;
import dev.drydock.ui.widget.Elapsed;
import dev.drydock.ui.widget.Icon;
import dev.drydock.ui.widget.ShortLabel;
import dev.drydock.ui.widget.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The slim bar at the foot of the window: the task that runs, its step, its time and a Cancel. */
final class TaskBar extends HBox {
    private final ShellViewModel model;
    private final Messages messages;
    private final ShortLabel title = new ShortLabel("", "bold");
    private final ShortLabel step = new ShortLabel("", "muted");
    private final Label more = new Label();
    private final Label time = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button cancel;
    private final Bonds taskBonds = new Bonds();
    private @Nullable Subscription ticking;

    TaskBar(ShellViewModel model, Messages messages) {
        super(12);
        this.model = model;
        this.messages = messages;
        setId("task-bar");
        getStyleClass().add("task-bar");
        setAlignment(Pos.CENTER_LEFT);
        cancel = Buttons.flat("task-bar-cancel", messages.text("ui.task.cancel"), Feather.X, this::cancel);
        cancel.getStyleClass().add("small");
        HBox.setHgrow(step, Priority.ALWAYS);
        step.setMaxWidth(Double.MAX_VALUE);
        more.getStyleClass().addAll("muted", "small-text");
        time.getStyleClass().add("took");
        time.setMinWidth(USE_PREF_SIZE);
        bar.setMinWidth(120);
        bar.setFocusTraversable(false);
        getChildren().addAll(Icon.of(Feather.LOADER, Tone.ACCENT), title, step, more, bar, time, cancel);
        show(Optional.empty());
    }

    void bind(Bonds bonds) {
        bonds.on(model.runningProperty(), this::show);
        bonds.keep(this::forget);
    }

    private void show(Optional<TaskItem> task) {
        forget();
        setVisible(task.isPresent());
        setManaged(task.isPresent());
        task.ifPresent(item -> {
            taskBonds.on(item.stateProperty(), state -> show(item, state));
            ticking = model.everySecond(() -> showTime(item.state()));
        });
    }

    private void show(TaskItem item, TaskState state) {
        title.setText(messages.text(item.plan().title()));
        step.setText(current(state));
        int others = model.runningCount() - 1;
        more.setText(others > 0 ? messages.text("ui.task.more", others) : "");
        long done = state.steps().stream().filter(TaskBar::isDone).count();
        double part = state.steps().stream()
                .filter(one -> one.status() == StepState.Status.RUNNING)
                .mapToDouble(one -> one.fraction().orElse(0.0))
                .sum();
        bar.setProgress((done + part) / Math.max(state.steps().size(), 1));
        cancel.setDisable(state.status() != TaskState.Status.RUNNING);
        showTime(state);
    }

    private static boolean isDone(StepState step) {
        return step.status() == StepState.Status.DONE;
    }

    private String current(TaskState state) {
        if (state.status() == TaskState.Status.UNDOING) {
            return messages.text("ui.step.undoing");
        }
        return state.steps().stream()
                .filter(one -> one.status() == StepState.Status.RUNNING)
                .findFirst()
                .map(one -> messages.text(one.title())
                        + one.detail()
                                .map(detail -> "  ·  " + messages.text(detail))
                                .orElse(""))
                .orElse("");
    }

    private void showTime(TaskState state) {
        time.setText(Elapsed.of(Duration.between(state.started(), Instant.now()), messages));
    }

    private void cancel() {
        model.runningProperty().get().ifPresent(item -> item.task().cancel());
    }

    private void forget() {
        taskBonds.loosen();
        if (ticking != null) {
            ticking.close();
            ticking = null;
        }
    }
}
