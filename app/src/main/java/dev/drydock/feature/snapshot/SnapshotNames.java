package dev.drydock.feature.snapshot;

import dev.drydock.model.Cluster;
import dev.drydock.model.NodeContainer;
import dev.drydock.provider.DrydockLabels;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the things are called that a snapshot consists of. No cluster's or node's name has an underscore: none is taken. */
record SnapshotNames(Cluster cluster, String tag) {
    /** The empty volume whose being there says that the snapshot is whole. */
    String mark() {
        return "drydock-" + cluster.name() + "_snapshot_" + tag;
    }

    /** The volume with what a node's volumes held. */
    String data(NodeContainer node) {
        return mark() + "_" + node.name();
    }

    Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>(ownership(cluster));
        labels.put(DrydockLabels.SNAPSHOT, tag);
        return labels;
    }

    /** The volume whose being there says that the cluster is only half put back. */
    String restoring() {
        return "drydock-" + cluster.name() + "_restoring_" + tag;
    }

    static String copier(Cluster cluster, NodeContainer node) {
        return "drydock-" + cluster.name() + "_copier_" + node.name();
    }

    /** The labels by which the removal of the cluster finds what is the cluster's. */
    static Map<String, String> ownership(Cluster cluster) {
        return Map.of(
                DrydockLabels.CLUSTER,
                cluster.name(),
                DrydockLabels.PROVIDER,
                cluster.provider().word());
    }

    static String nodes(Cluster cluster) {
        return cluster.nodes().stream().map(NodeContainer::id).sorted().collect(Collectors.joining(","));
    }
}
