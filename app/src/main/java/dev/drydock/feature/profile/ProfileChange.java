package dev.drydock.feature.profile;

/**
 * One part of a profile that is not as its cluster is, or as it was before.
 *
 * @param before as it is now, in words that no language changes; empty where there is none
 * @param after as the profile wants it
 */
public record ProfileChange(Part part, String before, String after) {
    /** What can differ, and what it takes until the cluster is so. */
    public enum Part {
        PROVIDER("provider", true),
        VERSION("version", true),
        PORTS("ports", true),
        CONTROL_PLANES("controlPlanes", true),
        WORKERS("workers", true),
        MOUNTS("mounts", true),
        NODES("nodes", true),
        MANIFEST_SETS("manifestSets", false),
        IMAGES("images", false),
        OPEN("open", false);

        private final String word;
        private final boolean recreate;

        Part(String word, boolean recreate) {
            this.word = word;
            this.recreate = recreate;
        }

        /** As JSON names it, and the last word of its message's key. */
        public String word() {
            return word;
        }
    }

    /** Whether a cluster has to be made anew for it; what else differs comes with the next up. */
    public boolean needsRecreate() {
        return part.recreate;
    }
}
