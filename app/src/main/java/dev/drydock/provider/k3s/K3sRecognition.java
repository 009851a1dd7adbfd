package dev.drydock.provider.k3s;

import dev.drydock.docker.EngineContainer;
import dev.drydock.model.Cluster;
import dev.drydock.model.NodeRole;
import dev.drydock.model.ProviderId;
import dev.drydock.provider.ClusterGrouping;
import dev.drydock.provider.ClusterRecognition;
import dev.drydock.provider.DrydockLabels;
import dev.drydock.provider.EngineSnapshot;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The clusters of k3s: ours by their labels, and servers that somebody runs from k3s' own image, each a cluster under its
 * container's name. k3d's are of the same image, but k3d's to tell.
 */
public final class K3sRecognition implements ClusterRecognition {
    private static final Pattern IMAGE = Pattern.compile("(.+/)?rancher/k3s(:.*|@.*)?");

    private final ClusterGrouping ours =
            ClusterGrouping.byLabel(ProviderId.K3S, DrydockLabels.CLUSTER, K3sRecognition::role);
    private final ClusterGrouping strangers =
            new ClusterGrouping(ProviderId.K3S, container -> Optional.of(container.name()), K3sRecognition::server);

    @Override
    public List<Cluster> in(EngineSnapshot snapshot) {
        return Stream.concat(ours.in(snapshot).stream(), strangers.in(snapshot).stream())
                .toList();
    }

    private static Optional<NodeRole> role(EngineContainer container) {
        if (!ProviderId.K3S.word().equals(container.labels().get(DrydockLabels.PROVIDER))) {
            return Optional.empty();
        }
        return switch (container.labels().getOrDefault(DrydockLabels.ROLE, "")) {
            case DrydockLabels.SERVER -> Optional.of(NodeRole.CONTROL_PLANE);
            case DrydockLabels.AGENT -> Optional.of(NodeRole.WORKER);
            default -> Optional.empty();
        };
    }

    private static Optional<NodeRole> server(EngineContainer container) {
        boolean strangers = IMAGE.matcher(container.image()).matches()
                && !"k3d".equals(container.labels().get("app"))
                && !container.labels().containsKey(DrydockLabels.CLUSTER);
        boolean serves = List.of(container.command().split("\\s+")).contains("server");
        return strangers && serves ? Optional.of(NodeRole.CONTROL_PLANE) : Optional.empty();
    }
}
