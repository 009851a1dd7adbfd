package dev.drydock.model;

/**
 * An image's name as a manifest spells it, and the full form that containerd and the engine agree on.
 *
 * @param text as written, such as {@code nginx:1.28}
 */
public record ImageReference(String text) {
    /** With registry, repository and tag spelled out, as {@code docker.io/library/nginx:1.28} (distribution/reference). */
    public String canonical() {
        String named = hasTagOrDigest() ? text : text + ":latest";
        int slash = named.indexOf('/');
        if (slash < 0) {
            return "docker.io/library/" + named;
        }
        String first = named.substring(0, slash);
        boolean registry = first.contains(".") || first.contains(":") || first.equals("localhost");
        return registry ? named : "docker.io/" + named;
    }

    private boolean hasTagOrDigest() {
        return text.contains("@") || text.lastIndexOf(':') > text.lastIndexOf('/');
    }
}
