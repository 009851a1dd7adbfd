package dev.drydock.model;

/** What can go wrong with the kubeconfig file that the user shares with other programs. */
public sealed interface KubeconfigProblem extends Problem {
    /** Another program holds the lock beside the file. */
    record KubeconfigBusy(String lock, long seconds) implements KubeconfigProblem {}

    /** A lock so old that whoever made it has most likely died. */
    record KubeconfigLockStale(String lock, long seconds) implements KubeconfigProblem {}

    /** The file is in a form that cannot be changed in a few places and put back exactly. */
    record KubeconfigNotEditable(String path, Message why) implements KubeconfigProblem {}

    record KubeconfigReadOnly(String path) implements KubeconfigProblem {}

    /** An entry of that name is there which Drydock did not make. */
    record KubeconfigNameTaken(String path, String name) implements KubeconfigProblem {}

    /** What is said to be a cluster's kubeconfig leads nowhere. */
    record KubeconfigWithoutServer(String cluster) implements KubeconfigProblem {}

    /** Drydock keeps kubeconfig files of its own clusters only. */
    record KubeconfigNotKept(String cluster) implements KubeconfigProblem {}
}
