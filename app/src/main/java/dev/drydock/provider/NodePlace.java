package dev.drydock.provider;

import dev.drydock.docker.DockerEngine;
import dev.drydock.docker.EngineContainer;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.Optional;

/**
 * Where a node of a cluster of ours is to be found.
 *
 * @param container the name of its container
 * @param runtime the socket of its containerd, inside the container
 */
public record NodePlace(String cluster, String container, String runtime) {
    /**
     * The container, if there is one of that name and it is attached to the cluster's network: a name alone could be anyone's.
     */
    public Optional<EngineContainer> find(DockerEngine engine) throws ProblemException {
        Optional<EngineContainer> named = engine.container(container);
        if (named.isEmpty()) {
            return named;
        }
        EngineSnapshot snapshot =
                new EngineSnapshot(List.of(named.get()), engine.networksLabelled(DrydockLabels.CLUSTER));
        return named.filter(node -> snapshot.ownNetworkOf(node)
                .filter(network -> cluster.equals(network.labels().get(DrydockLabels.CLUSTER)))
                .isPresent());
    }
}
