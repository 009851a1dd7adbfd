package dev.drydock.provider.k3d;

import dev.drydock.docker.EngineContainer;
import dev.drydock.model.Cluster;
import dev.drydock.model.NodeRole;
import dev.drydock.model.ProviderId;
import dev.drydock.provider.ClusterGrouping;
import dev.drydock.provider.ClusterRecognition;
import dev.drydock.provider.EngineSnapshot;
import java.util.List;
import java.util.Optional;

/** The clusters that k3d made (k3d pkg/types: labels {@code app}, {@code k3d.cluster}, {@code k3d.role}). */
public final class K3dRecognition implements ClusterRecognition {
    private final ClusterGrouping grouping =
            ClusterGrouping.byLabel(ProviderId.K3D, "k3d.cluster", K3dRecognition::role);

    @Override
    public List<Cluster> in(EngineSnapshot snapshot) {
        return grouping.in(snapshot);
    }

    private static Optional<NodeRole> role(EngineContainer container) {
        if (!"k3d".equals(container.labels().get("app"))) {
            return Optional.empty();
        }
        return switch (container.labels().getOrDefault("k3d.role", "")) {
            case "server" -> Optional.of(NodeRole.CONTROL_PLANE);
            case "agent" -> Optional.of(NodeRole.WORKER);
            case "loadbalancer" -> Optional.of(NodeRole.LOAD_BALANCER);
            default -> Optional.empty();
        };
    }
}
