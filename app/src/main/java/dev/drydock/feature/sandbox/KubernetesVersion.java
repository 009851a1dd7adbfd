package dev.drydock.feature.sandbox;

import java.util.regex.Pattern;

/** The rule for versions of Kubernetes that a user asks for: the tag of a node image, whose v may be left out. */
public final class KubernetesVersion {
    private static final Pattern RULE = Pattern.compile("v?\\d+\\.\\d+\\.\\d+");

    private KubernetesVersion() {}

    public static boolean allows(String version) {
        return RULE.matcher(version).matches();
    }

    /** The version as tags and API servers write it, such as {@code v1.34.4}. */
    public static String tag(String version) {
        return version.startsWith("v") ? version : "v" + version;
    }
}
