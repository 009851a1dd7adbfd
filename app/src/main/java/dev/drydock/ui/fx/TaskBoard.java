package dev.drydock.ui.fx;

import dev.drydock.flow.Live;
import dev.drydock.flow.Task;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The tasks of this run, the newest last, followed as long as the window lives; shared by all screens. */
public final class TaskBoard {
    private final UiWork work;
    private final ObservableList<TaskItem> items = FXCollections.observableArrayList();
    private final ObservableList<TaskItem> readOnly = FXCollections.unmodifiableObservableList(items);
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();

    public TaskBoard(UiWork work, Live<List<Task>> tasks) {
        this.work = work;
        work.follow(tasks, this::show);
    }

    public ObservableList<TaskItem> items() {
        return readOnly;
    }

    /** Counts the beginnings and ends of tasks, for who wants to look again then. */
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** The newest task about a subject. */
    public Optional<TaskItem> newest(Predicate<TaskItem> wanted) {
        return items.reversed().stream().filter(wanted).findFirst();
    }

    /** The item of a task that was just started, also before the list of all tasks has told of it. */
    public TaskItem adopt(Task task) {
        return newest(item -> item.task().equals(task)).orElseGet(() -> add(task));
    }

    public List<TaskItem> running() {
        return items.stream().filter(item -> !item.over()).toList();
    }

    private void show(List<Task> tasks) {
        tasks.forEach(this::adopt);
    }

    private TaskItem add(Task task) {
        TaskItem item = new TaskItem(task);
        items.add(item);
        changes.set(changes.get() + 1);
        work.follow(task.state(), state -> {
            boolean ends = !item.over() && state.status().over();
            item.show(state);
            if (ends) {
                changes.set(changes.get() + 1);
            }
        });
        return item;
    }
}
