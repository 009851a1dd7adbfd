package dev.drydock.provider;

/**
 * The labels by which Drydock knows what it made. The network of a cluster carries them: no provider lets us label its
 * node containers, but every node is attached to its cluster's network.
 */
public final class DrydockLabels {
    /** The cluster's name. */
    public static final String CLUSTER = "dev.drydock/cluster";
    /** The id of the profile it was made from. */
    public static final String PROFILE = "dev.drydock/profile";
    /** The provider's word. */
    public static final String PROVIDER = "dev.drydock/provider";

    private DrydockLabels() {}
}
