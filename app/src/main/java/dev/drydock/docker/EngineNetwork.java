package dev.drydock.docker;

import java.time.Instant;
import java.util.Map;

/** A network as the engine lists it. */
public record EngineNetwork(String id, String name, Map<String, String> labels, Instant createdAt) {}
