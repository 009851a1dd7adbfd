package dev.drydock.ui.fx;

import dev.drydock.flow.Plan;
import dev.drydock.flow.Task;
import dev.drydock.flow.TaskState;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A task of this run as the window shows it: its state as a property of the JavaFX thread. */
public final class TaskItem {
    private final Task task;
    private final ReadOnlyObjectWrapper<TaskState> state;

    TaskItem(Task task) {
        this.task = task;
        this.state = new ReadOnlyObjectWrapper<>(task.state().value());
    }

    public Task task() {
        return task;
    }

    public Plan plan() {
        return task.plan();
    }

    public ReadOnlyObjectProperty<TaskState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public TaskState state() {
        return state.get();
    }

    public boolean over() {
        return state.get().status().over();
    }

    void show(TaskState next) {
        state.set(next);
    }
}
