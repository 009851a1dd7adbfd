package dev.drydock.provider.k3s;

import dev.drydock.model.PortMapping;
import java.util.List;
import java.util.Map;

/**
 * A node as a profile's kind config wishes for it.
 *
 * @param worker whether it is a worker and not the control plane
 * @param binds as {@code docker run -v} spells them
 */
record WishedNode(boolean worker, Map<String, String> labels, List<PortMapping> ports, List<String> binds) {
    WishedNode {
        labels = Map.copyOf(labels);
        ports = List.copyOf(ports);
        binds = List.copyOf(binds);
    }
}
