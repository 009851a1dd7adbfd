package dev.drydock.docker;

/**
 * Something happened to a container or network.
 *
 * @param type {@code container} or {@code network}
 * @param action the engine's word, such as {@code start}, {@code die}, {@code destroy}
 */
public record EngineEvent(String type, String action, String id) {}
