package dev.drydock.flow;

import dev.drydock.model.Message;
import java.time.Instant;
import java.util.Optional;

/**
 * How far one step of a task is.
 *
 * @param fraction from 0 to 1 where the step can tell
 * @param detail what it is doing right now
 */
public record StepState(
        Message title,
        Status status,
        Optional<Double> fraction,
        Optional<Message> detail,
        Optional<Instant> started,
        Optional<Instant> ended) {

    /** The life of a step. */
    public enum Status {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        /** Not begun, because the task ended before. */
        SKIPPED,
        UNDOING,
        UNDONE
    }

    static StepState waiting(Message title) {
        return new StepState(
                title, Status.WAITING, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    StepState as(Status next, Instant now) {
        boolean begins = next == Status.RUNNING;
        boolean ends = next == Status.DONE || next == Status.FAILED;
        return new StepState(
                title, next, fraction, detail, begins ? Optional.of(now) : started, ends ? Optional.of(now) : ended);
    }

    StepState at(double reached) {
        return new StepState(title, status, Optional.of(reached), detail, started, ended);
    }

    StepState saying(Message now) {
        return new StepState(title, status, fraction, Optional.of(now), started, ended);
    }
}
