package dev.drydock.model;

import java.util.Locale;

/** What the node containers of a cluster say together. It speaks of containers only: a running cluster may not answer yet. */
public enum ClusterState {
    /** Every node container runs. */
    RUNNING,
    /** Some node containers run and some do not. */
    DEGRADED,
    /** Every node container is paused. */
    PAUSED,
    /** No node container runs. */
    STOPPED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
