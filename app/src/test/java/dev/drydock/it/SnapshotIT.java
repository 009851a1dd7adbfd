package dev.drydock.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import dev.drydock.Wiring;
import dev.drydock.feature.snapshot.Snapshot;
import dev.drydock.flow.Plan;
import dev.drydock.flow.TaskState;
import dev.drydock.model.ClusterState;
import dev.drydock.model.DrydockProblem;
import dev.drydock.model.HostProblem;
import dev.drydock.model.Problem;
import dev.drydock.model.SnapshotProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One real k3s cluster that is kept, changed, put back, and killed at work on both. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SnapshotIT {
    private static final String CLUSTER = "it-snapshot";
    private static final String NODE = "drydock-" + CLUSTER + "-server";
    private static final Path DISK = Path.of("/var/lib/rancher/k3s/storage/it-snapshot");

    @TempDir
    static Path folder;

    private DrydockHome drydock;
    private EngineContents before;
    private List<String> pods = List.of();

    @BeforeAll
    void up() throws Exception {
        drydock = new DrydockHome(folder);
        before = EngineContents.now();
        assertThat(drydock.run(drydock.upOnK3s(CLUSTER)).problem()).isEmpty();
    }

    @AfterAll
    void leaveNothing() throws Exception {
        if (drydock.wiring().clusters().list().stream()
                .anyMatch(cluster -> cluster.name().equals(CLUSTER))) {
            drydock.run(drydock.wiring().clusters().down(CLUSTER));
        }
        drydock.close();
    }

    @Test
    @Order(1)
    void savedItIsListedAndTheClusterRunsOnWithNothingBesideIt() throws Exception {
        kubectl("create", "configmap", "kept", "--from-literal=state=old");
        inNode("mkdir -p \"$0/dir\" && echo old >\"$0/file\" && chmod 640 \"$0/file\" && ln -s file \"$0/link\"");
        pods = podNames();

        done(drydock.wiring().snapshots().save(CLUSTER, Optional.of("first")));

        assertThat(drydock.wiring().clusters().find(CLUSTER).state()).isEqualTo(ClusterState.RUNNING);
        assertThat(containers()).containsExactly(NODE);
        assertThat(drydock.wiring().snapshots().of(CLUSTER))
                .extracting(Snapshot::tag, Snapshot::fits)
                .containsExactly(tuple("first", true));
        assertThat(EngineContents.run("docker", "exec", NODE, "ls", "/var/lib/rancher/k3s/agent/images"))
                .doesNotContain("drydock.tar");
    }

    @Test
    @Order(2)
    void aSecondOneOfTheSameTagIsRefused() throws Exception {
        Optional<Problem> refused = drydock.run(drydock.wiring().snapshots().save(CLUSTER, Optional.of("first")))
                .problem();

        assertThat(refused).contains(new SnapshotProblem.SnapshotExists(CLUSTER, "first"));
        assertThat(tags()).containsExactly("first");
    }

    @Test
    @Order(2)
    void aDiskThatIsTooSmallIsToldBeforeAnythingIsFrozen() throws Exception {
        String small = "drydock-" + CLUSTER + "_snapshot_small_" + NODE;
        EngineContents.run(
                "docker", "volume", "create", "-o", "type=tmpfs", "-o", "device=tmpfs", "-o", "o=size=10m", small);

        Optional<Problem> refused = drydock.run(drydock.wiring().snapshots().save(CLUSTER, Optional.of("small")))
                .problem();

        assertThat(refused).containsInstanceOf(HostProblem.DiskLow.class);
        assertThat(containers()).containsExactly(NODE);
        EngineContents.run("docker", "volume", "rm", small);
    }

    @Test
    @Order(3)
    void putBackEverythingIsAsItWasAndThePageAnswers() throws Exception {
        change();

        done(drydock.wiring().snapshots().restore(CLUSTER, Optional.empty()));

        isTheOldOne();
        assertThat(containers()).containsExactly(NODE);
        assertThat(tags()).containsExactly("first");
    }

    @Test
    @Order(4)
    void killedWhileItSavesTheNextStartLetsItRunOnAndLeavesNoDraft() throws Exception {
        EngineContents whole = EngineContents.now();
        killWhen(this::isFrozen, "snapshot", "save", CLUSTER, "second");
        assertThat(drydock.wiring().clusters().find(CLUSTER).state()).isEqualTo(ClusterState.PAUSED);

        assertThat(nextStart()).containsExactly(new DrydockProblem.CutOffLeft("snapshot save", CLUSTER));
        assertThat(drydock.wiring().clusters().find(CLUSTER).state()).isEqualTo(ClusterState.RUNNING);
        assertThat(EngineContents.now()).isEqualTo(whole);
    }

    @Test
    @Order(5)
    void killedWhileItPutsBackTheNextStartFinishesItAndSaysSo() throws Exception {
        change();
        EngineContents whole = EngineContents.now();
        killWhen(this::isHalfRestored, "snapshot", "restore", CLUSTER, "first", "--yes");

        assertThat(nextStart()).containsExactly(new SnapshotProblem.RestoreFinished(CLUSTER, "first"));
        assertThat(drydock.wiring().clusters().find(CLUSTER).state()).isEqualTo(ClusterState.STOPPED);
        assertThat(EngineContents.now()).isEqualTo(whole);
        done(drydock.wiring().sandboxes().start(CLUSTER));
        isTheOldOne();
    }

    @Test
    @Order(6)
    void cancelledWhileItIsFrozenItRunsOn() throws Exception {
        EngineContents whole = EngineContents.now();
        var task = drydock.start(drydock.wiring().snapshots().save(CLUSTER, Optional.empty()));
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(this::isFrozen);
        task.cancel();

        assertThat(task.await().problem()).contains(new DrydockProblem.Cancelled(CLUSTER));
        assertThat(drydock.wiring().clusters().find(CLUSTER).state()).isEqualTo(ClusterState.RUNNING);
        assertThat(EngineContents.now()).isEqualTo(whole);
    }

    @Test
    @Order(7)
    void aStoppedClusterIsKeptAsItIsAndASnapshotCanBeRemoved() throws Exception {
        done(drydock.wiring().clusters().stop(CLUSTER));

        done(drydock.wiring().snapshots().save(CLUSTER, Optional.of("stopped")));

        assertThat(drydock.wiring().clusters().find(CLUSTER).state()).isEqualTo(ClusterState.STOPPED);
        assertThat(tags()).containsExactly("stopped", "first");
        done(drydock.wiring().snapshots().remove(CLUSTER, "first"));
        assertThat(tags()).containsExactly("stopped");
        assertThat(EngineContents.run("docker", "volume", "ls", "-q")).doesNotContain("_first");
    }

    @Test
    @Order(8)
    void whatIsOnlyHalfPutBackIsNotStarted() throws Exception {
        EngineContents.run(
                "docker",
                "volume",
                "create",
                "--label=dev.drydock/cluster=" + CLUSTER,
                "--label=dev.drydock/provider=k3s",
                "--label=dev.drydock/restoring=stopped",
                "drydock-" + CLUSTER + "_restoring_stopped");

        TaskState end = drydock.run(drydock.wiring().sandboxes().start(CLUSTER));

        assertThat(end.problem()).contains(new SnapshotProblem.HalfRestored(CLUSTER, "stopped"));
        assertThat(drydock.wiring().clusters().find(CLUSTER).state()).isEqualTo(ClusterState.STOPPED);
    }

    @Test
    @Order(9)
    void downRemovesItsSnapshotsToo() throws Exception {
        done(drydock.wiring().clusters().down(CLUSTER));

        assertThat(EngineContents.now()).isEqualTo(before);
        assertThat(drydock.clusterFiles()).isEmpty();
    }

    private void change() throws Exception {
        kubectl("delete", "configmap", "kept");
        kubectl("create", "configmap", "later", "--from-literal=state=new");
        inNode("echo new >\"$0/file\" && rm -r \"$0/dir\" \"$0/link\" && mkdir \"$0/link\" && echo new >\"$0/more\"");
    }

    private void isTheOldOne() throws Exception {
        assertThat(kubectl("get", "configmap", "kept", "-o", "jsonpath={.data.state}"))
                .isEqualTo("old");
        assertThat(kubectl("get", "configmaps", "-o", "name")).doesNotContain("later");
        assertThat(inNode("cd \"$0\" && ls -1 && cat file && stat -c %a file && readlink link"))
                .isEqualTo("dir\nfile\nlink\nold\n640\nfile\n");
        assertThat(podNames()).containsExactlyElementsOf(pods);
        assertThat(EngineContents.run(
                        "curl",
                        "-fsS",
                        "-H",
                        "Host: local-hands.localhost",
                        "http://127.0.0.1:" + DrydockHome.HTTP + "/"))
                .contains("<html");
    }

    private boolean isFrozen() throws IOException, InterruptedException {
        return EngineContents.run("docker", "inspect", "-f", "{{.State.Paused}}", NODE)
                .startsWith("true");
    }

    private boolean isHalfRestored() throws IOException, InterruptedException {
        return !EngineContents.run("docker", "volume", "ls", "-q", "--filter", "label=dev.drydock/restoring")
                .isBlank();
    }

    /** A moment to wait for. */
    @FunctionalInterface
    private interface Moment {
        boolean hasCome() throws IOException, InterruptedException;
    }

    private void killWhen(Moment moment, String... arguments) throws Exception {
        Process process = new CommandLineProcess(drydock.environment()).start(arguments);
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(10))
                .until(moment::hasCome);
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private List<Problem> nextStart() throws Exception {
        try (Wiring another = drydock.another()) {
            return another.recovery().run();
        }
    }

    private void done(Plan plan) throws InterruptedException {
        TaskState end = drydock.run(plan);
        assertThat(end.problem()).isEmpty();
        assertThat(end.status()).isEqualTo(TaskState.Status.DONE);
    }

    private List<String> tags() throws Exception {
        return drydock.wiring().snapshots().of(CLUSTER).stream()
                .map(Snapshot::tag)
                .toList();
    }

    private List<String> podNames() throws Exception {
        return kubectl("get", "pods", "-A", "--no-headers", "-o", "name")
                .lines()
                .sorted()
                .toList();
    }

    private static List<String> containers() throws Exception {
        return EngineContents.run(
                        "docker",
                        "ps",
                        "-a",
                        "--filter",
                        "label=dev.drydock/cluster=" + CLUSTER,
                        "--format",
                        "{{.Names}}")
                .lines()
                .toList();
    }

    /** @param script finds the folder on the node's volume in $0 */
    private static String inNode(String script) throws Exception {
        return EngineContents.run("docker", "exec", NODE, "sh", "-c", script, DISK.toString());
    }

    private String kubectl(String... arguments) throws IOException, InterruptedException {
        return EngineContents.run(Stream.concat(
                        Stream.of(
                                "kubectl",
                                "--kubeconfig",
                                drydock.kubeconfig(CLUSTER).toString()),
                        Stream.of(arguments))
                .toArray(String[]::new));
    }
}
