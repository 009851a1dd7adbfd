package dev.drydock.model;

import java.util.Locale;

/**
 * An image's name as a manifest spells it, and the full form that containerd and the engine agree on.
 *
 * @param text as written, such as {@code nginx:1.28}
 */
public record ImageReference(String text) {
    private static final String HUB = "docker.io";
    private static final String OLD_HUB = "index.docker.io";

    /** With registry, repository and tag spelled out, as {@code docker.io/library/nginx:1.28} (distribution/reference). */
    public String canonical() {
        String named = hasTagOrDigest() ? text : text + ":latest";
        int slash = named.indexOf('/');
        String first = named.substring(0, Math.max(slash, 0));
        if (!isRegistry(first)) {
            return HUB + "/" + inHub(named);
        }
        String rest = named.substring(slash + 1);
        return first.equals(HUB) || first.equals(OLD_HUB) ? HUB + "/" + inHub(rest) : named;
    }

    /** The name without tag and digest. */
    public String repository() {
        String named = text.contains("@") ? text.substring(0, text.indexOf('@')) : text;
        int colon = named.lastIndexOf(':');
        return colon > named.lastIndexOf('/') ? named.substring(0, colon) : named;
    }

    /** The tag; empty where the name has none. */
    public String tag() {
        String named = text.contains("@") ? text.substring(0, text.indexOf('@')) : text;
        int colon = named.lastIndexOf(':');
        return colon > named.lastIndexOf('/') ? named.substring(colon + 1) : "";
    }

    private static boolean isRegistry(String first) {
        boolean upperCase = !first.equals(first.toLowerCase(Locale.ROOT));
        return first.contains(".") || first.contains(":") || first.equals("localhost") || upperCase;
    }

    private static String inHub(String path) {
        return path.contains("/") ? path : "library/" + path;
    }

    private boolean hasTagOrDigest() {
        return text.contains("@") || text.lastIndexOf(':') > text.lastIndexOf('/');
    }
}
