package dev.drydock.ui;

import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Freshness;
import dev.drydock.model.Observed;
import dev.drydock.model.Pod;
import dev.drydock.model.ProviderId;
import dev.drydock.model.Restarts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Small values for tests. */
public final class Samples {
    public static final Instant THEN = Instant.parse("2026-11-21T10:00:00Z");
    public static final Freshness STALE =
            new Freshness.Stale(THEN, new EngineProblem.EngineLost("listing clusters", "connection refused"));

    private Samples() {}

    public static Cluster ours(String name, ClusterState state) {
        return DemoData.cluster(name, ProviderId.KIND, state, true, 1);
    }

    public static Cluster foreign(String name) {
        return DemoData.cluster(name, ProviderId.K3D, ClusterState.RUNNING, false, 1);
    }

    public static Observed<List<Cluster>> observed(String... names) {
        return Observed.live(
                Stream.of(names).map(name -> ours(name, ClusterState.RUNNING)).toList());
    }

    public static Pod pod(String uid, String name, String status, Pod.Health health) {
        return new Pod(
                uid,
                "default",
                name,
                "1/1",
                status,
                new Restarts(0, Optional.empty()),
                THEN,
                Optional.of("node-a"),
                Optional.of("10.0.0.1"),
                List.of("init", "app", "sidecar"),
                Optional.of("app"),
                health);
    }

    public static Pod pod(String uid, String name) {
        return pod(uid, name, "Running", Pod.Health.GOOD);
    }
}
