package dev.drydock.provider;

import dev.drydock.model.Profile;

/**
 * A cluster that is to be made.
 *
 * @param httpPort the host port for the control plane's port 80
 * @param httpsPort the host port for the control plane's port 443
 */
public record ClusterRequest(String name, Profile profile, String nodeImage, int httpPort, int httpsPort) {}
