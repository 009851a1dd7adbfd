package dev.drydock.docker;

import java.util.Optional;

/**
 * What a running container uses at this moment.
 *
 * @param cpus in cores, over the last second; empty where the engine cannot measure it, as some nested ones cannot
 * @param memoryBytes without the page cache that the system can take back, as the docker command counts it; empty likewise
 */
public record ContainerUsage(Optional<Double> cpus, Optional<Long> memoryBytes) {}
