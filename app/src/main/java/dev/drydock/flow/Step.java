package dev.drydock.flow;

import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;

/**
 * One thing a plan does. A step takes nothing from the steps before it: it asks the outside again, so that it can be
 * retried alone and finds its work done already.
 */
public interface Step {
    Message title();

    /**
     * Does it, on a virtual thread; every wait inside has a timeout.
     *
     * @throws InterruptedException when the task is cancelled: stop at once, {@link #undo} comes next
     */
    void run(Progress progress) throws ProblemException, InterruptedException;

    /** Whether {@link #undo} has anything to do; where it has not, the user is not told of it. */
    default boolean leavesTraces() {
        return false;
    }

    /** Whether what it does stays when the task is cancelled, because nothing takes it back: a cluster that was stopped. */
    default boolean stays() {
        return false;
    }

    /** Takes back what this run of the step left behind, and only that; called also when {@code run} failed half-way. */
    default void undo() throws ProblemException, InterruptedException {}
}
