package dev.drydock.feature.kubeconfig;

/**
 * How what Drydock adds to a kubeconfig is told from the rest. An entry carries a named extension (client-go keeps those of
 * others, so it outlives a rewrite by kubectl); a line that had to change says in a comment what it was.
 */
final class Mark {
    /** The name of the extension. */
    static final String NAME = "dev.drydock";

    /** The key was not there. */
    static final String ADDED = " # dev.drydock added";
    /** The file was not there. */
    static final String MADE = " # dev.drydock made this file";
    /** Stands between what Drydock wrote on a line and what the line was before. */
    static final String WAS = " # dev.drydock was:";

    private static final String PREFIX = "drydock-";

    private Mark() {}

    /** What the entries of a cluster are called; kind's, k3d's and minikube's own begin otherwise. */
    static String entryName(String cluster) {
        return PREFIX + cluster;
    }

    static boolean looksLikeOurs(String name) {
        return name.startsWith(PREFIX);
    }
}
