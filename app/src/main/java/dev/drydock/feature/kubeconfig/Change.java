package dev.drydock.feature.kubeconfig;

import dev.drydock.model.ProblemException;

/** A change of a user's kubeconfig which can be told from the text to have been made. */
sealed interface Change {
    KubeconfigText of(KubeconfigText before) throws ProblemException;

    /** Whether a text has it. */
    boolean isIn(KubeconfigText text) throws ProblemException;

    /** A cluster's entries go in. */
    record Merge(OwnEntries ours, boolean switchTo) implements Change {
        @Override
        public KubeconfigText of(KubeconfigText before) throws ProblemException {
            return before.with(ours, switchTo);
        }

        @Override
        public boolean isIn(KubeconfigText text) throws ProblemException {
            return text.holds(ours.cluster());
        }
    }

    /** A cluster's entries go out. */
    record TakeOut(String cluster) implements Change {
        @Override
        public KubeconfigText of(KubeconfigText before) throws ProblemException {
            return before.without(cluster);
        }

        @Override
        public boolean isIn(KubeconfigText text) throws ProblemException {
            return !text.holds(cluster);
        }
    }
}
