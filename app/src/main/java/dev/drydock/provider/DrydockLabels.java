package dev.drydock.provider;

/**
 * The labels by which Drydock knows what it made. The network of a cluster carries them, for kind does not let us label its
 * node containers, but every node is attached to its cluster's network. What we make ourselves carries them too.
 */
public final class DrydockLabels {
    /** The cluster's name. */
    public static final String CLUSTER = "dev.drydock/cluster";
    /** The id of the profile it was made from. */
    public static final String PROFILE = "dev.drydock/profile";
    /** The provider's word. */
    public static final String PROVIDER = "dev.drydock/provider";

    /** The part that a node container of ours plays: {@link #SERVER} or {@link #AGENT}. */
    public static final String ROLE = "dev.drydock/role";

    public static final String SERVER = "server";
    public static final String AGENT = "agent";

    private DrydockLabels() {}
}
