package dev.drydock.ui.widget;

import dev.drydock.flow.StepState;
import dev.drydock.flow.TaskState;
import dev.drydock.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;

/** The steps of a task, one row each; the rows stay and change with the task's state. */
public final class StepList extends VBox {
    private final Messages messages;
    private final List<StepRow> rows = new ArrayList<>();

    public StepList(Messages messages) {
        this.messages = messages;
        getStyleClass().add("step-list");
    }

    /** @param now for the time of steps that still run */
    public void show(TaskState task, Instant now) {
        List<StepState> steps = task.steps();
        if (rows.size() != steps.size()) {
            rows.clear();
            steps.forEach(_ -> rows.add(new StepRow(messages)));
            getChildren().setAll(rows);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(steps.get(i), now);
        }
    }
}
