package dev.drydock.feature.port;

import dev.drydock.model.Cluster;
import java.util.Optional;

/** The addresses on this computer that a cluster's mapped ports give. */
record Addresses(Cluster cluster) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** Where an Ingress's host and path are found, by the controller's host ports; empty where they are not mapped. */
    Optional<String> ingress(String host, String path, boolean tls) {
        Optional<String> encrypted = tls
                ? cluster.hostPort(HTTPS).map(port -> "https://" + host + (port == HTTPS ? "" : ":" + port) + path)
                : Optional.empty();
        return encrypted.or(
                () -> cluster.hostPort(HTTP).map(port -> "http://" + host + (port == HTTP ? "" : ":" + port) + path));
    }

    Optional<String> nodePort(int port) {
        return cluster.hostPort(port).map(mapped -> "http://localhost:" + mapped + "/");
    }
}
