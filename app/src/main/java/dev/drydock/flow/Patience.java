package dev.drydock.flow;

import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A wait with an end: asks again and again until there is an answer or the time is over.
 *
 * @param limit the longest wait
 * @param pause between two questions
 */
public record Patience(Duration limit, Duration pause) {
    /** A question to the outside. */
    @FunctionalInterface
    public interface Question<T> {
        /** An answer, or empty for "not yet". */
        Optional<T> ask() throws ProblemException, InterruptedException;
    }

    public static Patience of(Duration limit) {
        return new Patience(limit, Duration.ofMillis(100));
    }

    /**
     * Asks on the calling thread.
     *
     * @param otherwise the problem when the time is over, asked for then so that it can say what was last seen
     */
    public <T> T until(Question<T> question, Supplier<Problem> otherwise)
            throws ProblemException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            Optional<T> answer = question.ask();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() - end >= 0) {
                throw new ProblemException(otherwise.get());
            }
            Thread.sleep(pause);
        }
    }

    /** Asks until it holds; false when the time is over before it does. */
    public boolean passes(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() >= end) {
                return false;
            }
            Thread.sleep(pause);
        }
        return true;
    }
}
