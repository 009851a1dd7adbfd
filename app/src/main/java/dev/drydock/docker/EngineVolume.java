package dev.drydock.docker;

import java.util.Map;

/** A volume as the engine lists it. */
public record EngineVolume(String name, Map<String, String> labels) {}
