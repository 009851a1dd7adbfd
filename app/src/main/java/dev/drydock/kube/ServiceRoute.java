package dev.drydock.kube;

import java.util.Optional;

/**
 * One TCP port of a Service.
 *
 * @param portName as Ingresses may call it
 * @param nodePort the port of every node that leads to it
 */
public record ServiceRoute(
        String namespace, String service, Optional<String> portName, int port, Optional<Integer> nodePort) {}
