package dev.drydock.feature.port;

import dev.drydock.model.Cluster;
import java.util.Optional;
import java.util.regex.Pattern;

/** The addresses on this computer that a cluster's mapped ports give. */
record Addresses(Cluster cluster) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** A path that is no pattern; controllers take regular expressions as well. */
    private static final Pattern PLAIN = Pattern.compile("[\\w/.~%!&',;=:@+-]*");

    /**
     * Where an Ingress's host and path are found, by the controller's host ports; empty where they are not mapped, and
     * where host or path stand for many.
     */
    Optional<String> ingress(String host, String path, boolean tls) {
        if (host.contains("*") || !PLAIN.matcher(path).matches()) {
            return Optional.empty();
        }
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
