package dev.drydock.ui.fx;

import dev.drydock.flow.Plan;
import dev.drydock.flow.Task;
import dev.drydock.flow.TaskState;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

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

    /** Runs a job once when the task is over, at once if it is already; on the JavaFX thread. */
    public void whenOver(Consumer<TaskState> job) {
        if (over()) {
            job.accept(state());
            return;
        }
        state.addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends TaskState> of, TaskState before, TaskState now) {
                if (now.status().over()) {
                    of.removeListener(this);
                    job.accept(now);
                }
            }
        });
    }

    void show(TaskState next) {
        state.set(next);
    }
}
