package dev.drydock.docker;

import java.util.Map;

/**
 * A privileged container that runs nothing: it lends an image's programs to commands, for the volumes it has mounted. It has no
 * network, and ends and goes by itself after an hour, should nobody remove it.
 *
 * @param volumes the names of volumes by the folder they are mounted at
 */
public record IdleContainer(String name, String image, Map<String, String> labels, Map<String, String> volumes) {
    public IdleContainer {
        labels = Map.copyOf(labels);
        volumes = Map.copyOf(volumes);
    }
}
