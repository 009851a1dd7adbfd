package dev.drydock.feature.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.drydock.kube.FakeApi;
import dev.drydock.kube.KubeConnection;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ClusterState;
import dev.drydock.model.ContainerState;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.NodeRole;
import dev.drydock.model.ProblemException;
import dev.drydock.model.ProviderId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ConnectionsTest {
    private final List<FakeApi> servers = new ArrayList<>();
    private final Connections connections = new Connections(_ -> {
        FakeApi server = new FakeApi((_, answer) -> answer.whole(200, "ok"));
        servers.add(server);
        return server.connection();
    });

    @AfterEach
    void close() {
        servers.forEach(FakeApi::close);
    }

    @Test
    void theSameClusterKeepsItsConnectionWhileWorkersComeAndGo() throws Exception {
        KubeConnection first = connections.to(cluster(ClusterState.RUNNING, "one", "worker"));

        assertThat(connections.to(cluster(ClusterState.RUNNING, "one", "worker")))
                .isSameAs(first);
        assertThat(connections.to(cluster(ClusterState.DEGRADED, "one", "another worker")))
                .isSameAs(first);
    }

    @Test
    void aNewClusterUnderAnOldNameGetsAConnectionOfItsOwn() throws Exception {
        KubeConnection first = connections.to(cluster(ClusterState.RUNNING, "one", "worker"));

        assertThat(connections.to(cluster(ClusterState.RUNNING, "two", "worker")))
                .isNotSameAs(first);
        assertThat(servers).hasSize(2);
    }

    @Test
    void aClusterThatIsStoppedHasNone() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> connections.to(cluster(ClusterState.STOPPED, "one", "worker")))
                .extracting(ProblemException::problem)
                .isInstanceOf(ClusterProblem.ClusterNotRunning.class);
    }

    private static Cluster cluster(ClusterState state, String controlPlane, String worker) {
        return new Cluster(
                "local",
                ProviderId.KIND,
                Optional.empty(),
                state,
                Optional.empty(),
                List.of(node(controlPlane, NodeRole.CONTROL_PLANE), node(worker, NodeRole.WORKER)),
                true,
                List.of());
    }

    private static NodeContainer node(String id, NodeRole role) {
        return new NodeContainer(id, "local-" + role, role, "node:1", ContainerState.RUNNING, Instant.EPOCH);
    }
}
