package dev.drydock.provider;

import dev.drydock.flow.Progress;
import dev.drydock.model.Cluster;
import dev.drydock.model.ProblemException;
import dev.drydock.model.ProviderId;

/** A program that turns containers into clusters. Thread-safe; every call asks the outside anew. */
public interface ClusterProvider {
    ProviderId id();

    /** Which node image a new cluster gets, and what it needs beside it. */
    NodeRelease release(ReleaseWish wish) throws ProblemException;

    /** Where the control plane of a cluster of this name is, or will be. */
    NodePlace controlPlane(String cluster);

    /** Makes it, up to the moment that its control plane was told to start its parts. What it leaves, {@link #remove} removes. */
    void make(ClusterRequest request, Progress progress) throws ProblemException, InterruptedException;

    void start(Cluster cluster) throws ProblemException, InterruptedException;

    /** Lets running nodes drop what they needed only to come up for the first time; called before they are copied. */
    default void lighten(Cluster cluster) throws ProblemException, InterruptedException {}

    void stop(Cluster cluster) throws ProblemException, InterruptedException;

    /** Removes what was made for a cluster of ours of this name, finished or not; what is gone already is no problem. */
    void remove(String name) throws ProblemException, InterruptedException;

    /** The text of an administrator's kubeconfig whose server is a loopback address. */
    String kubeconfig(Cluster cluster) throws ProblemException, InterruptedException;
}
