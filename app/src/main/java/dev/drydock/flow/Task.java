package dev.drydock.flow;

/** A plan that is being carried out. */
public interface Task {
    Plan plan();

    Live<TaskState> state();

    /** Asks it to stop and undo; returns at once. A task that is over or already undoing stays as it is. */
    void cancel();

    /** Waits until it is over, undone where needed. */
    TaskState await() throws InterruptedException;
}
