package dev.drydock.feature.cluster;

import dev.drydock.model.ProviderId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of Kubernetes that a cluster can be made with.
 *
 * @param image the node image
 * @param present whether the engine has it, so that no network is needed
 * @param runs whether this engine can run it
 * @param endOfSupport the last day; empty where the catalogue does not know
 * @param supported whether that day is still to come
 */
public record OfferedVersion(
        ProviderId provider,
        String version,
        String image,
        boolean present,
        boolean runs,
        Optional<LocalDate> endOfSupport,
        boolean supported) {}
