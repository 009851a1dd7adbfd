package dev.drydock.feature.sandbox;

import dev.drydock.flow.Plan;
import dev.drydock.model.ProblemException;

/** Brings profiles up: cluster, images, manifests, pages that answer. */
public final class Sandboxes {
    /** What has to be done from where things are now; a cluster that is up already gets a plan that only looks. */
    public Plan up(UpRequest request) throws ProblemException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    /** Starts a stopped cluster of ours and waits until its pages answer. */
    public Plan start(String cluster) throws ProblemException, InterruptedException {
        throw new UnsupportedOperationException();
    }
}
