package dev.drydock.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.drydock.flow.TaskState;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ClusterState;
import dev.drydock.model.DrydockProblem;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.model.ProviderId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clusters that others made: containers with the labels that kind and k3d give theirs, which is all that tells them. They are
 * seen, named, and never touched.
 */
class ForeignClusterIT {
    private static final String KIND = "it-someones-kind";
    private static final String K3D = "it-someones-k3d";

    @TempDir
    Path folder;

    private EngineContents before;
    private String inspected;

    @BeforeEach
    void someoneMakesClusters() throws Exception {
        before = EngineContents.now();
        container(KIND + "-control-plane", "io.x-k8s.kind.cluster=" + KIND, "io.x-k8s.kind.role=control-plane");
        container("k3d-" + K3D + "-server-0", "app=k3d", "k3d.cluster=" + K3D, "k3d.role=server");
        inspected = inspect();
    }

    @AfterEach
    void theyAreStillAsTheyWere() throws Exception {
        assertThat(inspect()).isEqualTo(inspected);
        EngineContents.run("docker", "rm", "-fv", KIND + "-control-plane", "k3d-" + K3D + "-server-0");
        assertThat(EngineContents.now()).isEqualTo(before);
    }

    @Test
    void theyAreListedAsWhatTheyAreAndAsNotOurs() throws Exception {
        try (DrydockHome drydock = new DrydockHome(folder)) {
            Cluster kind = drydock.wiring().clusters().find(KIND);
            Cluster k3d = drydock.wiring().clusters().find(K3D);

            assertThat(kind.provider()).isEqualTo(ProviderId.KIND);
            assertThat(kind.owned()).isFalse();
            assertThat(kind.state()).isEqualTo(ClusterState.RUNNING);
            assertThat(k3d.provider()).isEqualTo(ProviderId.K3D);
            assertThat(k3d.owned()).isFalse();
        }
    }

    @Test
    void everyPlanThatWouldChangeThemIsRefused() throws Exception {
        try (DrydockHome drydock = new DrydockHome(folder)) {
            var clusters = drydock.wiring().clusters();
            var sandboxes = drydock.wiring().sandboxes();
            List<ThrowingCallable> plans = List.of(
                    () -> clusters.stop(KIND),
                    () -> clusters.down(KIND),
                    () -> sandboxes.start(KIND),
                    () -> sandboxes.up(DrydockHome.request(KIND)));

            for (ThrowingCallable plan : plans) {
                assertThat(problemOf(plan)).isEqualTo(new ClusterProblem.ClusterNotOurs(KIND, "kind"));
            }
            assertThat(problemOf(() -> clusters.down(K3D))).isEqualTo(new ClusterProblem.ClusterNotOurs(K3D, "k3d"));
            assertThat(drydock.wiring().recovery().tidy()).isEmpty();
        }
    }

    @Test
    void aNodeOfOursThatIsRemovedByHandLeavesTheListAndItsRestIsTidiedUp() throws Exception {
        String name = "it-nodes-gone";
        try (DrydockHome drydock = new DrydockHome(folder)) {
            EngineContents.run(
                    "docker",
                    "network",
                    "create",
                    "--label",
                    "dev.drydock/cluster=" + name,
                    "--label",
                    "dev.drydock/provider=kind",
                    "drydock-" + name);
            String node = "it-nodes-gone-control-plane";
            EngineContents.run(
                    "docker",
                    "run",
                    "-d",
                    "--name",
                    node,
                    "--network",
                    "drydock-" + name,
                    "--label",
                    "io.x-k8s.kind.cluster=" + name,
                    "--label",
                    "io.x-k8s.kind.role=control-plane",
                    "busybox:1.36",
                    "sleep",
                    "300");
            var live = drydock.wiring().clusters().live();
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> names(live.value().value()).contains(name));
            assertThat(drydock.wiring().clusters().find(name).owned()).isTrue();

            EngineContents.run("docker", "rm", "-fv", node);

            await().atMost(Duration.ofSeconds(2))
                    .until(() -> !names(live.value().value()).contains(name));
            // So soon after the network was made, another Drydock may be about to make the first node.
            assertThat(drydock.wiring().recovery().tidy()).isEmpty();
            await().atMost(Duration.ofSeconds(15))
                    .pollInterval(Duration.ofMillis(500))
                    .until(
                            () -> drydock.wiring().recovery().tidy(),
                            List.<Problem>of(new DrydockProblem.NodesGone(name))::equals);
        }
    }

    @Test
    void aNetworkOfOursThatAStrangersContainerUsesIsNotTidiedUp() throws Exception {
        String network = "drydock-it-borrowed";
        EngineContents.run(
                "docker",
                "network",
                "create",
                "--label",
                "dev.drydock/cluster=it-borrowed",
                "--label",
                "dev.drydock/provider=kind",
                network);
        try (DrydockHome drydock = new DrydockHome(folder)) {
            EngineContents.run("docker", "network", "connect", network, KIND + "-control-plane");

            assertThat(drydock.wiring().recovery().tidy()).isEmpty();
        } finally {
            EngineContents.run("docker", "network", "disconnect", network, KIND + "-control-plane");
            EngineContents.run("docker", "network", "rm", network);
            inspected = inspect();
        }
    }

    @Test
    void whatIsLeftOfOneOfOursCanAlsoBeTakenDownByName() throws Exception {
        String name = "it-network-left";
        try (DrydockHome drydock = new DrydockHome(folder)) {
            EngineContents.run(
                    "docker",
                    "network",
                    "create",
                    "--label",
                    "dev.drydock/cluster=" + name,
                    "--label",
                    "dev.drydock/provider=kind",
                    "drydock-" + name);

            TaskState end = drydock.run(drydock.wiring().clusters().down(name));

            assertThat(end.status()).isEqualTo(TaskState.Status.DONE);
        }
    }

    private static List<String> names(List<Cluster> clusters) {
        return clusters.stream().map(Cluster::name).toList();
    }

    private static void container(String name, String... labels) throws Exception {
        List<String> argv = new java.util.ArrayList<>(List.of("docker", "run", "-d", "--name", name));
        for (String label : labels) {
            argv.addAll(List.of("--label", label));
        }
        argv.addAll(List.of("busybox:1.36", "sleep", "300"));
        EngineContents.run(argv.toArray(String[]::new));
    }

    private static String inspect() throws Exception {
        return EngineContents.run("docker", "inspect", KIND + "-control-plane", "k3d-" + K3D + "-server-0");
    }

    private static Object problemOf(ThrowingCallable call) {
        Throwable thrown = Assertions.catchThrowable(call);
        assertThat(thrown).isInstanceOf(ProblemException.class);
        return ((ProblemException) thrown).problem();
    }
}
