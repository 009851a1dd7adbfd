package dev.drydock.provider.k3s;

import dev.drydock.model.ProviderId;
import dev.drydock.provider.DrydockLabels;
import java.util.Map;

/** What the things are called that a k3s cluster of ours consists of, and the labels they carry. */
record K3sNames(String cluster) {
    private static final String OURS = "drydock-";

    String network() {
        return OURS + cluster;
    }

    String server() {
        return OURS + cluster + "-server";
    }

    String agent(int index) {
        return OURS + cluster + "-agent-" + index;
    }

    /** A node's name within its cluster, which has to fit into a DNS label (63 letters) where the container's need not. */
    String host(String container) {
        return container.substring(OURS.length());
    }

    String volume(String container) {
        return container;
    }

    /** Of networks and volumes. */
    Map<String, String> labels(String profile) {
        return Map.of(
                DrydockLabels.CLUSTER, cluster,
                DrydockLabels.PROFILE, profile,
                DrydockLabels.PROVIDER, ProviderId.K3S.word());
    }

    /** Of containers. */
    Map<String, String> labels(String profile, String role) {
        return Map.of(
                DrydockLabels.CLUSTER, cluster,
                DrydockLabels.PROFILE, profile,
                DrydockLabels.PROVIDER, ProviderId.K3S.word(),
                DrydockLabels.ROLE, role);
    }

    /** Whether something that carries these labels belongs to the cluster. */
    boolean mark(Map<String, String> labels) {
        return cluster.equals(labels.get(DrydockLabels.CLUSTER))
                && ProviderId.K3S.word().equals(labels.get(DrydockLabels.PROVIDER));
    }
}
