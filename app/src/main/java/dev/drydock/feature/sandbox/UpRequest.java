package dev.drydock.feature.sandbox;

import dev.drydock.model.ProviderId;
import java.util.Optional;

/**
 * What the user wants to be up.
 *
 * @param name the cluster's name; the profile's id where empty
 * @param kubernetesVersion such as {@code v1.34.4}; the profile's node image where empty
 * @param httpPort the profile's where empty
 * @param httpsPort the profile's where empty
 * @param provider who makes the cluster; the first there is where empty
 */
public record UpRequest(
        String profile,
        Optional<String> name,
        Optional<String> kubernetesVersion,
        Optional<Integer> httpPort,
        Optional<Integer> httpsPort,
        Optional<ProviderId> provider) {
    public UpRequest(
            String profile,
            Optional<String> name,
            Optional<String> kubernetesVersion,
            Optional<Integer> httpPort,
            Optional<Integer> httpsPort) {
        this(profile, name, kubernetesVersion, httpPort, httpsPort, Optional.empty());
    }

    public static UpRequest of(String profile) {
        return new UpRequest(profile, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
