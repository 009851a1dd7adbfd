package dev.drydock.kube;

import java.util.Optional;

/**
 * One path of an Ingress.
 *
 * @param host empty where it takes every host
 * @param tls whether the Ingress has a certificate for the host
 * @param port the Service's port, by number or by name
 */
public record IngressRoute(
        String namespace,
        String ingress,
        Optional<String> host,
        String path,
        boolean tls,
        String service,
        String port) {}
