package dev.drydock.docker;

/**
 * What the engine says about itself.
 *
 * @param address where it was found, such as {@code unix:///var/run/docker.sock}
 * @param rootDirectory where it keeps images and containers, on the engine's computer
 * @param memoryBytes of the engine's computer or virtual machine
 */
public record EngineInfo(
        String address,
        String version,
        String apiVersion,
        String rootDirectory,
        int cpus,
        long memoryBytes,
        String cgroupVersion) {
    /** Whether it is on another computer, so that what its containers publish is not on this one. */
    public boolean elsewhere() {
        return EngineAddress.isRemote(address);
    }
}
