package dev.drydock.cli;

import dev.drydock.model.ProblemException;

/** The user's browser. */
@FunctionalInterface
public interface Browser {
    void open(String url) throws ProblemException, InterruptedException;
}
