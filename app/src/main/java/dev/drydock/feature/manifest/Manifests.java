package dev.drydock.feature.manifest;

import dev.drydock.flow.Parallel;
import dev.drydock.flow.Step;
import dev.drydock.flow.Threads;
import dev.drydock.kube.ConnectionTo;
import dev.drydock.kube.KubeObject;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** The steps that bring manifest sets into a cluster. Thread-safe. */
public final class Manifests {
    private final ManifestSets sets;
    private final ConnectionTo connections;
    private final Threads threads;
    private final Clock clock;

    public Manifests(ManifestSets sets, ConnectionTo connections, Threads threads, Clock clock) {
        this.sets = sets;
        this.connections = connections;
        this.threads = threads;
        this.clock = clock;
    }

    /** Whether one of these sets brings an ingress controller: it names the class that the controller answers to. */
    public boolean bringIngress(List<String> names) throws ProblemException {
        return sets.all(names).stream().anyMatch(object -> object.kind().equals("IngressClass"));
    }

    /** Waits until the API server serves. */
    public Step awaitServing(String cluster) {
        return new AwaitServing(cluster, connections);
    }

    /** Waits until the API server serves and pods can be made. */
    public Step awaitApi(String cluster) {
        return new AwaitApi(cluster, connections);
    }

    /** Applies a whole set. */
    public Step apply(String cluster, String set) {
        return apply(cluster, List.of(set), "manifest.step.apply", _ -> true);
    }

    /** Applies what makes no pods, which needs no images: namespaces, rights, settings, services, ingresses. */
    public Step applyEarly(String cluster, List<String> sets) {
        return apply(cluster, sets, "manifest.step.applyEarly", object -> !object.makesPods());
    }

    /** Waits until the workloads of these sets are rolled out, and says early why one cannot be. */
    public Step awaitReady(String cluster, List<String> wanted) {
        return new AwaitReady(cluster, wanted, sets, connections, clock);
    }

    private Step apply(String cluster, List<String> names, String key, java.util.function.Predicate<KubeObject> part) {
        return new ApplySets(
                Message.of(key, names.stream().map(ManifestSets::name).collect(Collectors.joining(", "))),
                names,
                part,
                new Target(cluster, connections, sets),
                new Parallel(threads, "apply to " + cluster));
    }
}
