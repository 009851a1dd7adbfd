package dev.drydock.feature.cluster;

import dev.drydock.docker.ContainerUsage;
import dev.drydock.docker.DockerEngine;
import dev.drydock.flow.Parallel;
import dev.drydock.flow.Threads;
import dev.drydock.model.Cluster;
import dev.drydock.model.ContainerState;
import dev.drydock.model.Message;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What clusters use, and how they are inside. Thread-safe; asks engine and API servers anew each time. */
public final class Resources {
    private final DockerEngine engine;
    private final Clusters clusters;
    private final Parallel parallel;
    private final Remarks remarks;

    public Resources(DockerEngine engine, Clusters clusters, Threads threads, Remarks remarks) {
        this.engine = engine;
        this.clusters = clusters;
        this.parallel = new Parallel(threads, "usage");
        this.remarks = remarks;
    }

    /** What each cluster uses; takes a second or two. */
    public List<ClusterUsage> all() throws ProblemException, InterruptedException {
        return usages(clusters.list());
    }

    /** One cluster in full. An API server that is silent leaves its part out and says why. */
    public ClusterDetails inspect(String name) throws ProblemException, InterruptedException {
        Cluster cluster = clusters.find(name);
        ClusterUsage usage = usages(List.of(cluster)).getFirst();
        List<Message> said = remarks.about(cluster.version());
        try {
            var api = clusters.connect(name);
            return new ClusterDetails(usage, api.nodes().list(), api.nodes().checks(), said, Optional.empty());
        } catch (ProblemException silent) {
            // That it does not answer is part of what is asked for.
            Problem why = silent.problem();
            return new ClusterDetails(usage, List.of(), List.of(), said, Optional.of(why));
        }
    }

    private List<ClusterUsage> usages(List<Cluster> asked) throws ProblemException, InterruptedException {
        List<NodeContainer> running = asked.stream()
                .flatMap(cluster -> cluster.nodes().stream())
                .filter(node -> node.state() == ContainerState.RUNNING)
                .toList();
        Map<String, Long> disk = engine.diskBytes();
        List<Used> used = parallel.map(running, this::used);
        return asked.stream().map(cluster -> usage(cluster, used, disk)).toList();
    }

    private record Used(NodeContainer node, Optional<ContainerUsage> usage) {}

    /** A node may go while it is asked about; then it uses nothing. */
    private Used used(NodeContainer node) throws ProblemException, InterruptedException {
        try {
            return new Used(node, Optional.of(engine.usage(node.id())));
        } catch (ProblemException e) {
            if (engine.container(node.name()).isEmpty()) {
                return new Used(node, Optional.empty());
            }
            throw e;
        }
    }

    private static ClusterUsage usage(Cluster cluster, List<Used> used, Map<String, Long> disk) {
        List<ContainerUsage> own = used.stream()
                .filter(one -> cluster.nodes().contains(one.node()))
                .flatMap(one -> one.usage().stream())
                .toList();
        Optional<Double> cpus = own.stream().flatMap(one -> one.cpus().stream()).reduce(Double::sum);
        Optional<Long> memory =
                own.stream().flatMap(one -> one.memoryBytes().stream()).reduce(Long::sum);
        Optional<Long> bytes = cluster.nodes().stream()
                .flatMap(node -> Stream.ofNullable(disk.get(node.id())))
                .reduce(Long::sum);
        return new ClusterUsage(cluster, cpus, memory, bytes);
    }
}
