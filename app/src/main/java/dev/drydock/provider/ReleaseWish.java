package dev.drydock.provider;

import java.util.Optional;

/**
 * What a profile and its user want of a new cluster's nodes.
 *
 * @param profileImage the node image that the profile names, which is a kind node image
 * @param version such as {@code v1.34.4}; empty where anyone will do
 * @param ownIngress whether an ingress controller will be installed, so that the provider's own is not needed
 */
public record ReleaseWish(String profileImage, Optional<String> version, boolean ownIngress) {}
