package dev.drydock.model;

/**
 * The engine that Drydock talks to, as it describes itself.
 *
 * @param product such as {@code Docker Desktop}, or the Linux it runs on
 * @param memoryBytes of the engine's computer or virtual machine
 * @param reach how it is reached
 */
public record EngineFacts(
        String address,
        String product,
        String version,
        String apiVersion,
        String cgroupVersion,
        String storageDriver,
        int cpus,
        long memoryBytes,
        Reach reach) {

    /** How an engine is reached, and what that means for its clusters. */
    public enum Reach {
        /** On this computer, or in a virtual machine that hands its ports to it. */
        LOCAL,
        /** On another computer: the ports of its clusters are not ports of this one. */
        REMOTE,
        /** The same, over a connection that anyone on the way can read and use. */
        REMOTE_UNPROTECTED
    }
}
