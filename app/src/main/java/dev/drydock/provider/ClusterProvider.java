package dev.drydock.provider;

import dev.drydock.flow.Progress;
import dev.drydock.model.Cluster;
import dev.drydock.model.ProblemException;
import dev.drydock.model.ProviderId;
import java.util.List;

/** A program that turns containers into clusters. Thread-safe; every call asks the outside anew. */
public interface ClusterProvider {
    ProviderId id();

    /** All of its clusters on this engine, ours and others'. */
    List<Cluster> list() throws ProblemException, InterruptedException;

    /** Makes it, up to the moment that its API server answers; leaves nothing when it fails. */
    void make(ClusterRequest request, Progress progress) throws ProblemException, InterruptedException;

    void start(Cluster cluster) throws ProblemException, InterruptedException;

    void stop(Cluster cluster) throws ProblemException, InterruptedException;

    /** Removes it with everything that was made for it; what is gone already is no problem. */
    void remove(String name) throws ProblemException, InterruptedException;

    /** The text of an administrator's kubeconfig whose server is a loopback address. */
    String kubeconfig(Cluster cluster) throws ProblemException, InterruptedException;
}
