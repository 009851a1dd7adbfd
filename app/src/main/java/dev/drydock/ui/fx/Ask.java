package dev.drydock.ui.fx;

import dev.drydock.model.ProblemException;

/** A question that may block and may find a problem; asked off the JavaFX thread by {@link UiWork}. */
@FunctionalInterface
public interface Ask<Q, A> {
    A of(Q question) throws ProblemException, InterruptedException;
}
