package dev.drydock.model;

import java.time.Instant;
import java.util.Optional;

/**
 * One container that is a node of a cluster.
 *
 * @param id the engine's full container id: the identity that a new node under an old name does not share
 * @param image the reference the container was made from, such as {@code kindest/node:v1.34.4}
 * @param end why it does not run; empty while it does, and where the engine does not tell
 */
public record NodeContainer(
        String id,
        String name,
        NodeRole role,
        String image,
        ContainerState state,
        Instant createdAt,
        Optional<NodeEnd> end) {

    /** A node of whose end nothing is known. */
    public NodeContainer(String id, String name, NodeRole role, String image, ContainerState state, Instant createdAt) {
        this(id, name, role, image, state, createdAt, Optional.empty());
    }

    /** The same node with its end. */
    public NodeContainer ended(Optional<NodeEnd> how) {
        return new NodeContainer(id, name, role, image, state, createdAt, how);
    }

    /** Whether its container has ended, or was never started. */
    public boolean isDown() {
        return state != ContainerState.RUNNING && state != ContainerState.PAUSED;
    }
}
