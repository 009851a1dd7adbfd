package dev.drydock.feature.profile;

/**
 * The two files of a profile.
 *
 * @param cluster the text of cluster.yaml, a kind v1alpha4 config
 * @param profile the text of profile.yaml
 */
public record ProfileTexts(String cluster, String profile) {
    public static final String CLUSTER = "cluster.yaml";
    public static final String PROFILE = "profile.yaml";
}
