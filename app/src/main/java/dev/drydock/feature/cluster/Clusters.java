package dev.drydock.feature.cluster;

import dev.drydock.docker.DockerEngine;
import dev.drydock.flow.Guard;
import dev.drydock.flow.Live;
import dev.drydock.flow.Plan;
import dev.drydock.flow.Stage;
import dev.drydock.flow.Step;
import dev.drydock.flow.Threads;
import dev.drydock.kube.KubeConnection;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ImageReference;
import dev.drydock.model.Message;
import dev.drydock.model.Observed;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.model.ProviderId;
import dev.drydock.provider.ClusterProvider;
import dev.drydock.provider.ClusterRequest;
import dev.drydock.provider.NodePlace;
import dev.drydock.provider.Providers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The clusters on this engine. Thread-safe. */
public final class Clusters {
    /** How long it may take from a cluster's network to its first node. */
    private static final Duration FIRST_NODE = Duration.ofSeconds(10);

    private final Clock clock;
    private final Providers providers;
    private final Journal journal;
    private final Threads threads;
    private final ClusterCensus census;
    private final ClusterWatch watch;
    private final Connections connections;
    private final Freezing freezing;
    private final Wholeness wholeness;

    public Clusters(DockerEngine engine, Providers providers, Journal journal, Threads threads, Clock clock) {
        this.clock = clock;
        this.providers = providers;
        this.journal = journal;
        this.threads = threads;
        this.census = new ClusterCensus(engine, providers);
        this.watch = new ClusterWatch(engine, census, clock);
        this.connections = new Connections(cluster -> {
            engine.mustBeHere();
            return open(cluster);
        });
        this.freezing = new Freezing(engine);
        this.wholeness = new Wholeness(engine);
    }

    /** The clusters, followed by the engine's events from the first call on. */
    public Live<Observed<List<Cluster>>> live() {
        return watch.value(threads);
    }

    /** Asks the engine again at once, instead of at its next event. */
    public void refresh() {
        watch.refresh();
    }

    /** The clusters as they are now, ours first, then by name. */
    public List<Cluster> list() throws ProblemException, InterruptedException {
        return census.take();
    }

    /** The cluster of that name; ours where another's has the same. */
    public Cluster find(String name) throws ProblemException, InterruptedException {
        List<Cluster> all = list();
        return all.stream()
                .filter(cluster -> cluster.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new ClusterProblem.ClusterUnknown(name, names(all))));
    }

    /** Names of clusters of ours that have no nodes, and not because somebody else's Drydock is just making the first. */
    List<String> deserted() throws ProblemException {
        Instant settled = clock.instant().minus(FIRST_NODE);
        return census.hollow().stream()
                .filter(hollow -> hollow.madeAt().isBefore(settled))
                .map(ClusterCensus.Hollow::name)
                .toList();
    }

    /** Who makes a new cluster. */
    public ClusterProvider maker(Optional<ProviderId> wanted) {
        return wanted.flatMap(providers::of).orElseGet(providers::preferred);
    }

    /** What a plan's first step is when the cluster has to be made. */
    public Step make(ClusterProvider maker, ClusterRequest request) {
        return new MakeCluster(maker, request);
    }

    /** Where the control plane of a cluster of ours is. */
    public NodePlace controlPlane(Cluster cluster) throws ProblemException {
        return provider(cluster).controlPlane(cluster.name());
    }

    /**
     * Waits until a cluster that was just made is ready in itself: its nodes, and the DNS that its pods use.
     *
     * @param companions the images that it was expected to ask for by itself
     */
    public Step awaitReady(String name, List<ImageReference> companions) {
        return new AwaitCluster(name, companions, this::connectToOurs);
    }

    /** Starts the node containers. */
    public Step startNodes(String name) {
        return new ClusterStep(Message.of("cluster.step.start", name), () -> {
            Cluster cluster = ours(name);
            wholeness.check(cluster);
            provider(cluster).start(cluster);
        });
    }

    public Plan stop(String name) throws ProblemException, InterruptedException {
        ours(name);
        return plan("stop", name, stopNodes(name));
    }

    /** Stops the node containers. */
    public Step stopNodes(String name) {
        return new ClusterStep(Message.of("cluster.step.stop", name), () -> {
            Cluster cluster = ours(name);
            freezing.thaw(cluster);
            provider(cluster).stop(cluster);
        });
    }

    /** Lets running nodes drop what they needed only to come up for the first time. */
    public void lighten(Cluster cluster) throws ProblemException, InterruptedException {
        provider(cluster).lighten(cluster);
    }

    /** Holds a cluster of ours for work on it that is no plan of this class. */
    public Guard guard(String kind, String name) {
        return journal.guard(kind, name, false);
    }

    /** Freezes it with all that is in its memory. */
    public Plan pause(String name) throws ProblemException, InterruptedException {
        ours(name);
        return plan(
                "pause",
                name,
                new ClusterStep(Message.of("cluster.step.pause", name), () -> freezing.pause(ours(name))));
    }

    /** Lets a paused cluster run on. */
    public Plan unpause(String name) throws ProblemException, InterruptedException {
        ours(name);
        return plan(
                "unpause",
                name,
                new ClusterStep(Message.of("cluster.step.unpause", name), () -> freezing.unpause(ours(name))));
    }

    /** Removes it with all that was made for it; also what is left of one whose nodes someone removed by hand. */
    public Plan down(String name) throws ProblemException, InterruptedException {
        ClusterProvider provider = remover(name);
        return plan(
                "down", name, new ClusterStep(Message.of("cluster.step.remove", name), () -> provider.remove(name)));
    }

    private ClusterProvider remover(String name) throws ProblemException, InterruptedException {
        Optional<ClusterCensus.Hollow> hollow = census.hollow().stream()
                .filter(left -> left.name().equals(name))
                .findFirst();
        return hollow.isPresent()
                ? providers.worded(hollow.get().provider()).orElseGet(providers::preferred)
                : provider(ours(name));
    }

    private Plan plan(String verb, String name, Step step) {
        Message title = Message.of("cluster.plan." + verb, name);
        return new Plan(verb, name, title, List.of(Stage.of(step)), journal.guard(verb, name, false));
    }

    /** The cluster of that name, if it may be written to. */
    public Cluster ours(String name) throws ProblemException, InterruptedException {
        Cluster cluster = find(name);
        if (!cluster.owned()) {
            Problem problem =
                    new ClusterProblem.ClusterNotOurs(name, cluster.provider().word());
            throw new ProblemException(problem);
        }
        return cluster;
    }

    /** A connection to its API server, shared and kept while the cluster keeps its identity; do not close it. */
    public KubeConnection connect(String name) throws ProblemException, InterruptedException {
        return connections.to(find(name));
    }

    /** The same for whoever means to write: refused when the cluster of that name is not ours, or no longer. */
    public KubeConnection connectToOurs(String name) throws ProblemException, InterruptedException {
        return connections.to(ours(name));
    }

    /** The text of an administrator's kubeconfig: Drydock's own file of a cluster of ours, else what its provider says. */
    public String kubeconfig(String name) throws ProblemException, InterruptedException {
        Cluster cluster = find(name);
        return provider(cluster).kubeconfig(cluster);
    }

    private KubeConnection open(Cluster cluster) throws ProblemException, InterruptedException {
        return KubeConnection.open(cluster.name(), provider(cluster).kubeconfig(cluster));
    }

    private ClusterProvider provider(Cluster cluster) throws ProblemException {
        Problem notOurs = new ClusterProblem.ClusterNotOurs(
                cluster.name(), cluster.provider().word());
        return providers.of(cluster.provider()).orElseThrow(() -> new ProblemException(notOurs));
    }

    private static List<String> names(List<Cluster> clusters) {
        return clusters.stream().map(Cluster::name).toList();
    }
}
