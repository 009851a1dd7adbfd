package dev.drydock.feature.workload;

import dev.drydock.flow.Live;
import dev.drydock.model.Observed;
import dev.drydock.model.Pod;
import java.util.List;

/** The pods of one cluster, followed until closed. */
public interface PodWatch extends AutoCloseable {
    /** All namespaces, by namespace and name; at most 20 snapshots a second; unchanged pods keep their identity. */
    Live<Observed<List<Pod>>> pods();

    @Override
    void close();
}
