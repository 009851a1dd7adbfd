package dev.drydock.model;

/** The part a node container plays in its cluster. */
public enum NodeRole {
    CONTROL_PLANE,
    WORKER,
    /** A container beside the nodes that only forwards traffic, as kind and k3d make for several control planes. */
    LOAD_BALANCER
}
