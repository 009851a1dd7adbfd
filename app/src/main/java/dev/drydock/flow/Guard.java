package dev.drydock.flow;

import dev.drydock.model.ProblemException;

/** What must be held while a plan runs, such as a lock; entered before its first step, left when its task is over. */
@FunctionalInterface
public interface Guard {
    /**
     * Takes it, at once or not at all.
     *
     * @return what gives it back
     */
    Subscription enter() throws ProblemException;

    /** Holds nothing. */
    static Guard none() {
        return () -> () -> {};
    }
}
