package dev.drydock.model;

/**
 * Everything that can go wrong for the user, one record each with its facts. Adapters translate library exceptions into
 * these on the spot; {@code text.ProblemText} gives each its sentence and its remedy.
 */
public sealed interface Problem
        permits ApiProblem,
                ClusterProblem,
                DrydockProblem,
                EngineProblem,
                HostProblem,
                ImageProblem,
                KubeconfigProblem,
                ManifestProblem,
                SnapshotProblem {
    /** The stable name that {@code --json} shows, such as {@code PortTaken}. */
    default String code() {
        return getClass().getSimpleName();
    }

    /** A place where something was looked for, and why it was not there. */
    record Attempt(String place, Message reason) {
        /** @param reason in the words of whoever refused, which have no translation */
        public Attempt(String place, String reason) {
            this(place, Message.verbatim(reason));
        }
    }
}
