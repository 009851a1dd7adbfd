package dev.drydock.provider;

import dev.drydock.docker.EngineContainer;
import dev.drydock.docker.EngineNetwork;
import java.util.List;
import java.util.Optional;

/** What the engine holds at one moment, as far as clusters are concerned. */
public record EngineSnapshot(List<EngineContainer> containers, List<EngineNetwork> networks) {
    public EngineSnapshot {
        containers = List.copyOf(containers);
        networks = List.copyOf(networks);
    }

    /** The network of ours that this container is attached to. */
    public Optional<EngineNetwork> ownNetworkOf(EngineContainer container) {
        return networks.stream()
                .filter(network -> network.labels().containsKey(DrydockLabels.CLUSTER))
                .filter(network -> attached(container, network))
                .findFirst();
    }

    /** Whether no container is attached to it, whoever made the container. */
    public boolean isEmpty(EngineNetwork network) {
        return containers.stream().noneMatch(container -> attached(container, network));
    }

    /** By the network's id, for a name alone could be anyone's; an engine may drop the id of a container that never ran. */
    private static boolean attached(EngineContainer container, EngineNetwork network) {
        String id = container.networks().get(network.name());
        return id != null && (id.isEmpty() || id.equals(network.id()));
    }
}
