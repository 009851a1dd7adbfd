package dev.drydock.flow;

import dev.drydock.model.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How far a task is: one immutable picture of it.
 *
 * @param problem why it failed, or what could not be undone
 */
public record TaskState(
        Status status, List<StepState> steps, Instant started, Optional<Instant> ended, Optional<Problem> problem) {

    /** The life of a task. */
    public enum Status {
        RUNNING,
        /** Failed or cancelled, and its steps are being undone. */
        UNDOING,
        DONE,
        FAILED,
        CANCELLED;

        public boolean over() {
            return this == DONE || this == FAILED || this == CANCELLED;
        }
    }

    public TaskState {
        steps = List.copyOf(steps);
    }

    TaskState as(Status next) {
        return new TaskState(next, steps, started, ended, problem);
    }

    TaskState because(Problem why) {
        return new TaskState(status, steps, started, ended, Optional.of(why));
    }

    TaskState over(Status last, Instant now) {
        return new TaskState(last, steps, started, Optional.of(now), problem);
    }

    TaskState step(int index, UnaryOperator<StepState> change) {
        List<StepState> changed = new ArrayList<>(steps);
        changed.set(index, change.apply(steps.get(index)));
        return new TaskState(status, changed, started, ended, problem);
    }
}
