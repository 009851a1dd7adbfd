package dev.drydock.docker;

import dev.drydock.model.ContainerState;
import dev.drydock.model.PortMapping;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A container as the engine lists it.
 *
 * @param id in full
 * @param networks the networks it is attached to: id by name
 * @param volumes the names of the volumes mounted in it
 * @param command what it was told to run, with its arguments, as one line
 */
public record EngineContainer(
        String id,
        String name,
        String image,
        ContainerState state,
        Instant createdAt,
        Map<String, String> labels,
        List<PortMapping> ports,
        Map<String, String> networks,
        List<String> volumes,
        String command) {}
