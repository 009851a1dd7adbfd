package dev.drydock.model;

import java.time.Instant;

/**
 * One container that is a node of a cluster.
 *
 * @param id the engine's full container id: the identity that a new node under an old name does not share
 * @param image the reference the container was made from, such as {@code kindest/node:v1.34.4}
 */
public record NodeContainer(
        String id, String name, NodeRole role, String image, ContainerState state, Instant createdAt) {}
