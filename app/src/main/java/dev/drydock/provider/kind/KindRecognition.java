package dev.drydock.provider.kind;

import dev.drydock.docker.EngineContainer;
import dev.drydock.model.Cluster;
import dev.drydock.model.NodeRole;
import dev.drydock.model.ProviderId;
import dev.drydock.provider.ClusterGrouping;
import dev.drydock.provider.ClusterRecognition;
import dev.drydock.provider.EngineSnapshot;
import java.util.List;
import java.util.Optional;

/** The clusters that kind made, ours and others' (kind pkg/cluster/internal/providers/docker/constants.go). */
public final class KindRecognition implements ClusterRecognition {
    static final String CLUSTER_LABEL = "io.x-k8s.kind.cluster";

    private final ClusterGrouping grouping =
            ClusterGrouping.byLabel(ProviderId.KIND, CLUSTER_LABEL, KindRecognition::role);

    @Override
    public List<Cluster> in(EngineSnapshot snapshot) {
        return grouping.in(snapshot);
    }

    private static Optional<NodeRole> role(EngineContainer container) {
        return switch (container.labels().getOrDefault("io.x-k8s.kind.role", "")) {
            case "control-plane" -> Optional.of(NodeRole.CONTROL_PLANE);
            case "worker" -> Optional.of(NodeRole.WORKER);
            case "external-load-balancer" -> Optional.of(NodeRole.LOAD_BALANCER);
            default -> Optional.empty();
        };
    }
}
