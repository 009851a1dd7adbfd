package dev.drydock.model;

/**
 * A port of this computer that leads into a node container.
 *
 * @param listenAddress the address of this computer it listens on; {@code 127.0.0.1} for everything Drydock makes
 */
public record PortMapping(String listenAddress, int hostPort, int containerPort, Protocol protocol) {
    /** The transport protocols that the engine can publish. */
    public enum Protocol {
        TCP,
        UDP,
        SCTP
    }

    public static PortMapping loopback(int hostPort, int containerPort) {
        return new PortMapping("127.0.0.1", hostPort, containerPort, Protocol.TCP);
    }
}
