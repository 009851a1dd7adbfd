package dev.drydock.feature.port;

import dev.drydock.flow.Parallel;
import dev.drydock.flow.Step;
import dev.drydock.flow.Threads;
import dev.drydock.kube.ConnectionTo;
import dev.drydock.kube.KubeConnection;
import dev.drydock.kube.KubeRoutes;
import dev.drydock.model.Endpoint;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import java.time.Clock;
import java.util.List;

/** What of a cluster a browser can open. Thread-safe. */
public final class Urls {
    private final ConnectionTo connections;
    private final FindCluster clusters;
    private final Threads threads;
    private final Clock clock;

    public Urls(ConnectionTo connections, FindCluster clusters, Threads threads, Clock clock) {
        this.connections = connections;
        this.clusters = clusters;
        this.threads = threads;
        this.clock = clock;
    }

    /** The endpoints now, each probed once. */
    public List<Endpoint> list(String cluster) throws ProblemException, InterruptedException {
        Addresses addresses = new Addresses(clusters.named(cluster));
        KubeConnection connection = connections.to(cluster);
        KubeRoutes routes = connection.routes();
        List<EndpointList.Found> found = new EndpointList(routes.ingresses(), routes.services()).on(addresses);
        Prober prober = new Prober(routes, clock);
        return new Parallel(threads, "probes of " + cluster).map(found, prober::probe);
    }

    /** Follows the endpoints; returns at once, waiting for the first news. */
    public UrlWatch watch(String cluster) {
        UrlPoll poll = new UrlPoll(() -> list(cluster), clock);
        return poll.begin(threads, "urls of " + cluster);
    }

    /** Waits until each of these pages answers, which is what "up" promises. */
    public Step awaitAnswer(String cluster, List<Profile.Opening> open) {
        return new AwaitAnswer(cluster, open, clusters, clock);
    }
}
