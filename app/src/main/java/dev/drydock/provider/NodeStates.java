package dev.drydock.provider;

import dev.drydock.model.ClusterState;
import dev.drydock.model.ContainerState;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.NodeRole;
import java.util.List;

/** What the states of node containers say about their cluster. */
public final class NodeStates {
    private NodeStates() {}

    /** @param nodes at least one */
    public static ClusterState together(List<NodeContainer> nodes) {
        List<NodeContainer> real = nodes.stream()
                .filter(node -> node.role() != NodeRole.LOAD_BALANCER)
                .toList();
        if (all(real, ContainerState.RUNNING)) {
            return ClusterState.RUNNING;
        }
        if (all(real, ContainerState.PAUSED)) {
            return ClusterState.PAUSED;
        }
        boolean someRun = real.stream()
                .anyMatch(node -> node.state() == ContainerState.RUNNING || node.state() == ContainerState.PAUSED);
        return someRun ? ClusterState.DEGRADED : ClusterState.STOPPED;
    }

    private static boolean all(List<NodeContainer> nodes, ContainerState state) {
        return !nodes.isEmpty() && nodes.stream().allMatch(node -> node.state() == state);
    }
}
