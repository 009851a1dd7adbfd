package dev.drydock.feature.log;

import java.time.Duration;
import java.util.Optional;

/**
 * Which log, and how much of it; the same choices as {@code kubectl logs}.
 *
 * @param container the pod's only or default container where empty
 * @param tail lines from the end; all where empty
 * @param previous the log of the container's instance before this one
 */
public record LogRequest(
        String cluster,
        String namespace,
        String pod,
        Optional<String> container,
        boolean follow,
        Optional<Integer> tail,
        Optional<Duration> since,
        boolean previous) {}
