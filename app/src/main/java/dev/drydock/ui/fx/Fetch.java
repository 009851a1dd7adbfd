package dev.drydock.ui.fx;

import dev.drydock.model.ProblemException;

/** Something to be had from outside, which may block and may find a problem; fetched off the JavaFX thread by {@link UiWork}. */
@FunctionalInterface
public interface Fetch<A> {
    A get() throws ProblemException, InterruptedException;
}
