package dev.drydock.docker;

import dev.drydock.model.PortMapping;
import java.util.List;
import java.util.Map;

/**
 * A privileged container that is to be a cluster's node.
 *
 * @param hostName what the node calls itself
 * @param arguments for the image's own entry point
 * @param aliases further names by which the other containers of its network find it
 * @param volumes the names of volumes by the folder they are mounted at
 * @param binds folders of the engine's computer, as {@code docker run -v} spells them
 * @param memoryFolders folders that live in memory and are empty at each start
 */
public record NewNode(
        String name,
        String hostName,
        String image,
        List<String> arguments,
        Map<String, String> environment,
        Map<String, String> labels,
        String network,
        List<String> aliases,
        List<PortMapping> ports,
        Map<String, String> volumes,
        List<String> binds,
        List<String> memoryFolders) {
    public NewNode {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
        labels = Map.copyOf(labels);
        aliases = List.copyOf(aliases);
        ports = List.copyOf(ports);
        volumes = Map.copyOf(volumes);
        binds = List.copyOf(binds);
        memoryFolders = List.copyOf(memoryFolders);
    }
}
