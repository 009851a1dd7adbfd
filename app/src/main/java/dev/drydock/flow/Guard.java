package dev.drydock.flow;

import dev.drydock.model.ProblemException;

/** What must be held while a plan runs, such as a lock; entered before its first step, left when its task is over. */
@FunctionalInterface
public interface Guard {
    /** Takes it, at once or not at all. */
    Held enter() throws ProblemException;

    /** What is held. */
    @FunctionalInterface
    interface Held {
        /**
         * Gives it back.
         *
         * @param settled false when the plan failed and could not be taken back, so that something may be left of it
         */
        void leave(boolean settled);
    }

    /** Holds nothing. */
    static Guard none() {
        return () -> _ -> {};
    }
}
