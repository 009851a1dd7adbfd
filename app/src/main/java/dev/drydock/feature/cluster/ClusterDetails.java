package dev.drydock.feature.cluster;

import dev.drydock.model.HealthCheck;
import dev.drydock.model.Message;
import dev.drydock.model.Node;
import dev.drydock.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Everything about one cluster at one moment.
 *
 * @param nodes as the API server tells of them; empty where it does not answer
 * @param checks the API server's own, one for each part it stands on
 * @param remarks what is worth saying about its version
 * @param problem why the API server was not asked or did not answer
 */
public record ClusterDetails(
        ClusterUsage usage,
        List<Node> nodes,
        List<HealthCheck> checks,
        List<Message> remarks,
        Optional<Problem> problem) {
    public ClusterDetails {
        nodes = List.copyOf(nodes);
        checks = List.copyOf(checks);
        remarks = List.copyOf(remarks);
    }
}
