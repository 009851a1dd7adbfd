package dev.drydock.feature.workload;

import dev.drydock.model.Pod;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.Optional;

/** What runs in a cluster. Thread-safe. */
public final class Workloads {
    /** The pods now, by namespace and name; of all namespaces where none is named. */
    public List<Pod> pods(String cluster, Optional<String> namespace) throws ProblemException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    /** Follows the pods; returns at once, waiting for the first news. */
    public PodWatch watch(String cluster) {
        throw new UnsupportedOperationException();
    }
}
