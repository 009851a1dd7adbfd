package dev.drydock.kube;

import dev.drydock.model.ProblemException;

/** One API server. Thread-safe; close it to end its watches. */
public final class KubeConnection implements AutoCloseable {
    private final ApiCalls calls;

    KubeConnection(ApiCalls calls) {
        this.calls = calls;
    }

    /**
     * Prepares a connection without asking anything of the server yet.
     *
     * @param cluster its name in problems
     * @param kubeconfig the text of a kubeconfig with everything inside; only its current context counts
     * @throws ProblemException where the kubeconfig is broken, wants a program to be run, or leads off this computer
     */
    public static KubeConnection open(String cluster, String kubeconfig) throws ProblemException {
        Json json = new Json();
        Kubeconfig way = Kubeconfig.parse(cluster, kubeconfig, json);
        return new KubeConnection(new ApiCalls(cluster, way, HttpClients.forServer(cluster, way), json));
    }

    public String cluster() {
        return calls.cluster();
    }

    public KubeHealth health() {
        return new KubeHealth(calls);
    }

    public KubeSystem system() {
        return new KubeSystem(calls);
    }

    public KubeObjects objects() {
        return new KubeObjects(calls);
    }

    public KubeRollouts rollouts() {
        return new KubeRollouts(calls);
    }

    public KubeRoutes routes() {
        return new KubeRoutes(calls);
    }

    public KubeNodes nodes() {
        return new KubeNodes(calls);
    }

    public KubePods pods() {
        return new KubePods(calls);
    }

    public KubeLogs logs() {
        return new KubeLogs(calls);
    }

    @Override
    public void close() {
        calls.close();
    }
}
