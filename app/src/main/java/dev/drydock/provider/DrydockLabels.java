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

    /** The tag of the snapshot that a volume belongs to. */
    public static final String SNAPSHOT = "dev.drydock/snapshot";
    /** On a volume: when the snapshot was taken, in ISO-8601. Only the volume that says a snapshot is whole carries it. */
    public static final String TAKEN = "dev.drydock/taken";
    /** The bytes of a whole snapshot. */
    public static final String BYTES = "dev.drydock/bytes";
    /** The full ids of the node containers that something belongs to, with commas. */
    public static final String NODES = "dev.drydock/nodes";
    /** On a draft of a snapshot: its node was frozen for it, and is to run on. */
    public static final String FROZEN = "dev.drydock/frozen";
    /** On a volume: the cluster is being put back to the snapshot of this tag, and is not whole until that is done. */
    public static final String RESTORING = "dev.drydock/restoring";

    private DrydockLabels() {}
}
