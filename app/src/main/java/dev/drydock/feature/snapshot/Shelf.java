package dev.drydock.feature.snapshot;

import dev.drydock.docker.DockerEngine;
import dev.drydock.docker.EngineVolume;
import dev.drydock.model.Cluster;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.ProblemException;
import dev.drydock.model.SnapshotProblem;
import dev.drydock.provider.DrydockLabels;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where the snapshots are: volumes on the engine, known by their labels. A snapshot is there if and only if the volume that marks
 * it is, which is made last and removed first; data without it is a draft.
 */
final class Shelf {
    private final DockerEngine engine;

    Shelf(DockerEngine engine) {
        this.engine = engine;
    }

    /** The whole ones, newest first. */
    List<Snapshot> snapshots(Cluster cluster) throws ProblemException {
        return snapshots(List.of(cluster));
    }

    List<Snapshot> snapshots(List<Cluster> clusters) throws ProblemException {
        List<EngineVolume> marks = engine.volumesLabelled(DrydockLabels.TAKEN);
        return clusters.stream()
                .flatMap(cluster -> of(cluster, marks))
                .sorted(Comparator.comparing(Snapshot::cluster)
                        .thenComparing(Snapshot::taken, Comparator.reverseOrder()))
                .toList();
    }

    private static Stream<Snapshot> of(Cluster cluster, List<EngineVolume> marks) {
        return marks.stream()
                .map(EngineVolume::labels)
                .filter(labels -> ofCluster(cluster).test(labels))
                .map(labels -> new Snapshot(
                        cluster.name(),
                        labels.getOrDefault(DrydockLabels.SNAPSHOT, ""),
                        Instant.parse(labels.getOrDefault(DrydockLabels.TAKEN, "")),
                        Long.parseLong(labels.getOrDefault(DrydockLabels.BYTES, "0")),
                        SnapshotNames.nodes(cluster).equals(labels.get(DrydockLabels.NODES))));
    }

    /** The snapshot of that tag, or the newest. */
    Snapshot find(Cluster cluster, Optional<String> tag) throws ProblemException {
        List<Snapshot> all = snapshots(cluster);
        if (all.isEmpty()) {
            throw new ProblemException(new SnapshotProblem.SnapshotNone(cluster.name()));
        }
        if (tag.isEmpty()) {
            return all.getFirst();
        }
        List<String> known = all.stream().map(Snapshot::tag).toList();
        return all.stream()
                .filter(snapshot -> snapshot.tag().equals(tag.get()))
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(new SnapshotProblem.SnapshotUnknown(cluster.name(), tag.get(), known)));
    }

    /** @param frozen whether the node runs and is frozen while it is copied */
    void draft(SnapshotNames names, NodeContainer node, boolean frozen) throws ProblemException {
        Map<String, String> labels = new TreeMap<>(names.labels());
        labels.put(DrydockLabels.NODES, node.id());
        labels.put(DrydockLabels.FROZEN, Boolean.toString(frozen));
        engine.createVolume(names.data(node), labels);
    }

    /** Says that all its drafts are whole. */
    void complete(SnapshotNames names, Instant taken, long bytes) throws ProblemException {
        Map<String, String> labels = new TreeMap<>(names.labels());
        labels.put(DrydockLabels.TAKEN, taken.toString());
        labels.put(DrydockLabels.BYTES, Long.toString(bytes));
        labels.put(DrydockLabels.NODES, SnapshotNames.nodes(names.cluster()));
        engine.createVolume(names.mark(), labels);
    }

    /** Data that belongs to no whole snapshot. */
    List<EngineVolume> drafts(Cluster cluster) throws ProblemException {
        List<EngineVolume> all = labelled(cluster, DrydockLabels.SNAPSHOT);
        List<String> whole = all.stream()
                .filter(volume -> volume.labels().containsKey(DrydockLabels.TAKEN))
                .map(Shelf::tag)
                .toList();
        return all.stream().filter(volume -> !whole.contains(tag(volume))).toList();
    }

    /** Removes a snapshot. */
    void remove(SnapshotNames names) throws ProblemException {
        engine.removeVolume(names.mark());
        for (EngineVolume volume : labelled(names.cluster(), DrydockLabels.SNAPSHOT)) {
            if (names.tag().equals(tag(volume))) {
                engine.removeVolume(volume.name());
            }
        }
    }

    void removeDrafts(Cluster cluster) throws ProblemException {
        for (EngineVolume draft : drafts(cluster)) {
            engine.removeVolume(draft.name());
        }
    }

    /** The tag of the snapshot that the cluster is only half put back to. */
    Optional<String> restoring(Cluster cluster) throws ProblemException {
        return labelled(cluster, DrydockLabels.RESTORING).stream()
                .map(volume -> volume.labels().getOrDefault(DrydockLabels.RESTORING, ""))
                .findFirst();
    }

    /** From here on, until the end, the cluster is not whole: also when it was not before. */
    void beginRestoring(SnapshotNames names) throws ProblemException {
        List<EngineVolume> earlier = labelled(names.cluster(), DrydockLabels.RESTORING);
        Map<String, String> labels = new TreeMap<>(SnapshotNames.ownership(names.cluster()));
        labels.put(DrydockLabels.RESTORING, names.tag());
        engine.createVolume(names.restoring(), labels);
        for (EngineVolume volume : earlier) {
            if (!volume.name().equals(names.restoring())) {
                engine.removeVolume(volume.name());
            }
        }
    }

    void endRestoring(Cluster cluster) throws ProblemException {
        for (EngineVolume volume : labelled(cluster, DrydockLabels.RESTORING)) {
            engine.removeVolume(volume.name());
        }
    }

    private List<EngineVolume> labelled(Cluster cluster, String label) throws ProblemException {
        return engine.volumesLabelled(label).stream()
                .filter(volume -> ofCluster(cluster).test(volume.labels()))
                .toList();
    }

    private static Predicate<Map<String, String>> ofCluster(Cluster cluster) {
        return labels ->
                labels.entrySet().containsAll(SnapshotNames.ownership(cluster).entrySet());
    }

    private static String tag(EngineVolume volume) {
        return volume.labels().getOrDefault(DrydockLabels.SNAPSHOT, "");
    }
}
