package dev.drydock.docker;

import java.util.List;

/**
 * An image in the engine's store.
 *
 * @param id the digest of its configuration, {@code sha256:…}, which containerd shows as the image id too
 * @param layers diff ids, lowest first
 */
public record EngineImage(String id, long sizeBytes, List<String> layers) {}
