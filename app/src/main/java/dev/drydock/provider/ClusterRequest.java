package dev.drydock.provider;

/**
 * A cluster that is to be made.
 *
 * @param profile the id of the profile it is made from
 * @param config the text of a kind v1alpha4 config with the name and host ports that are wanted
 * @param ownIngress whether an ingress controller will be installed in it, so that a provider must not bring its own
 */
public record ClusterRequest(String name, String profile, String nodeImage, String config, boolean ownIngress) {}
