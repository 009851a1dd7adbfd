package dev.drydock.feature.preflight;

import dev.drydock.model.ProblemException;

/** What the checks ask of the program that makes clusters; a test answers by itself. */
@FunctionalInterface
public interface KindSource {
    /** @throws ProblemException where it is missing or cannot be run */
    Found find() throws ProblemException, InterruptedException;

    /**
     * The program that is used.
     *
     * @param version such as {@code 0.30.0}
     * @param place its path
     */
    record Found(String version, String place) {}
}
