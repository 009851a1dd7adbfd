package dev.drydock.feature.sandbox;

import java.util.Optional;

/**
 * What the user wants to be up.
 *
 * @param name the cluster's name; the profile's id where empty
 * @param kubernetesVersion such as {@code v1.34.4}; the profile's node image where empty
 * @param httpPort the profile's where empty
 * @param httpsPort the profile's where empty
 */
public record UpRequest(
        String profile,
        Optional<String> name,
        Optional<String> kubernetesVersion,
        Optional<Integer> httpPort,
        Optional<Integer> httpsPort) {
    public static UpRequest of(String profile) {
        return new UpRequest(profile, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
