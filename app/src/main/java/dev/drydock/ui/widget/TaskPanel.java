package dev.drydock.ui.widget;

import dev.drydock.flow.Subscription;
import dev.drydock.flow.TaskState;
import dev.drydock.text.Messages;
import dev.drydock.ui.fx.TaskItem;
import java.time.Instant;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A task with its steps and a Cancel. It ticks only while it is in a window and the task runs. */
public final class TaskPanel extends VBox {
    private final TaskItem item;
    private final Messages messages;
    private final Function<Runnable, Subscription> everySecond;
    private final StepList steps;
    private final HBox foot;
    private final Button cancel;
    private @Nullable Subscription ticking;

    /** @param everySecond runs a job each second on the JavaFX thread until closed */
    public TaskPanel(TaskItem item, Messages messages, Function<Runnable, Subscription> everySecond) {
        this.item = item;
        this.messages = messages;
        this.everySecond = everySecond;
        steps = new StepList(messages);
        cancel = Buttons.plain("cancel-task", messages.text("ui.task.cancel"), Feather.X, this::cancel);
        cancel.getStyleClass().add("small");
        foot = foot();
        getStyleClass().add("task-panel");
        getChildren().addAll(steps, foot);
        item.stateProperty().when(sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> show());
        sceneProperty().subscribe(_ -> show());
    }

    private HBox foot() {
        Label promise = new Label(messages.text(item.plan().stays() ? "ui.task.promise.stays" : "ui.task.promise"));
        promise.getStyleClass().addAll("muted", "small-text");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(8, promise, space, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** What runs may need a moment to hear of it. */
    private void cancel() {
        cancel.setDisable(true);
        cancel.setText(messages.text("ui.task.cancelling"));
        item.task().cancel();
    }

    private void show() {
        TaskState state = item.state();
        steps.show(state, Instant.now());
        boolean running = state.status() == TaskState.Status.RUNNING;
        foot.setVisible(running);
        foot.setManaged(running);
        tick(getScene() != null && !state.status().over());
    }

    private void tick(boolean wanted) {
        if (wanted && ticking == null) {
            ticking = everySecond.apply(() -> steps.show(item.state(), Instant.now()));
        } else if (!wanted && ticking != null) {
            ticking.close();
            ticking = null;
        }
    }
}
