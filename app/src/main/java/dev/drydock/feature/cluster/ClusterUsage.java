package dev.drydock.feature.cluster;

import dev.drydock.model.Cluster;
import java.util.Optional;

/**
 * What the containers of a cluster use of the engine's computer.
 *
 * @param cpus in cores, over the last second; empty while none of it runs, or where the engine cannot measure it
 * @param memoryBytes empty while none of it runs, or where the engine cannot measure it
 * @param diskBytes its containers' own layers and volumes; empty where the engine does not say
 */
public record ClusterUsage(
        Cluster cluster, Optional<Double> cpus, Optional<Long> memoryBytes, Optional<Long> diskBytes) {}
