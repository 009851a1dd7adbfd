package dev.drydock.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.drydock.feature.sandbox.UpRequest;
import dev.drydock.flow.TaskState;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ClusterState;
import dev.drydock.model.Endpoint;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProblemException;
import dev.drydock.model.ProviderId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The same job as {@link MainJobIT} on one real cluster of the other provider. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class K3sJobIT {
    private static final String CLUSTER = "it-k3s-job";
    private static final String NODE = "drydock-" + CLUSTER + "-server";

    @TempDir
    static Path folder;

    private DrydockHome drydock;
    private EngineContents before;

    @BeforeAll
    void lookAround() throws Exception {
        drydock = new DrydockHome(folder);
        before = EngineContents.now();
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
    void upEndsWhenThePageAnswersAndTheClustersOwnDnsToo() throws Exception {
        TaskState end = drydock.run(drydock.upOnK3s(CLUSTER));

        assertThat(end.problem()).isEmpty();
        assertThat(end.status()).isEqualTo(TaskState.Status.DONE);
        assertThat(page()).contains("<html").contains("local-hands");
        assertThat(kubectl("-n", "kube-system", "get", "deploy", "coredns", "-o", "jsonpath={.status.readyReplicas}"))
                .isEqualTo("1");
    }

    @Test
    @Order(2)
    void theClusterIsListedAsOursWithItsPortsAndItsVersion() throws Exception {
        Cluster cluster = drydock.wiring().clusters().find(CLUSTER);

        assertThat(cluster.provider()).isEqualTo(ProviderId.K3S);
        assertThat(cluster.owned()).isTrue();
        assertThat(cluster.profile()).contains("local-hands");
        assertThat(cluster.state()).isEqualTo(ClusterState.RUNNING);
        assertThat(cluster.version()).contains("v1.34.4");
        assertThat(cluster.ports())
                .containsExactly(
                        PortMapping.loopback(DrydockHome.HTTP, 80), PortMapping.loopback(DrydockHome.HTTPS, 443));
    }

    @Test
    @Order(2)
    void containerVolumeAndNetworkCarryOurLabels() throws Exception {
        String filter = "label=dev.drydock/cluster=" + CLUSTER;

        assertThat(EngineContents.run("docker", "ps", "-a", "--filter", filter, "--format", "{{.Names}}"))
                .isEqualTo(NODE + "\n");
        assertThat(EngineContents.run("docker", "volume", "ls", "--filter", filter, "--format", "{{.Name}}"))
                .isEqualTo(NODE + "\n");
        assertThat(EngineContents.run("docker", "network", "ls", "--filter", filter, "--format", "{{.Name}}"))
                .isEqualTo("drydock-" + CLUSTER + "\n");
    }

    @Test
    @Order(3)
    void theKubeconfigIsOursAloneAndSaysWhoseItIs() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(drydock.kubeconfig(CLUSTER))))
                .isEqualTo("rw-------");
        assertThat(kubectl("config", "current-context")).isEqualTo("drydock-" + CLUSTER + "\n");
    }

    @Test
    @Order(3)
    void theTokenIsInNoArgument() throws Exception {
        String token = EngineContents.run("docker", "exec", NODE, "sh", "-c", "printf %s \"$K3S_TOKEN\"");

        assertThat(token).hasSize(64);
        assertThat(EngineContents.run("docker", "exec", NODE, "sh", "-c", "tr '\\0' ' ' </proc/1/cmdline"))
                .contains("--disable=traefik")
                .contains("--node-label=ingress-ready=true")
                .doesNotContain(token);
    }

    @Test
    @Order(4)
    void podsAreSpelledAsKubectlSpellsThem() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            List<String> ours = drydock.wiring().workloads().pods(CLUSTER, Optional.empty()).stream()
                    .map(pod -> String.join(" ", pod.namespace(), pod.name(), pod.ready(), pod.status()))
                    .toList();
            List<String> kubectls = kubectl("get", "pods", "-A", "--no-headers")
                    .lines()
                    .map(line -> line.split("\\s+"))
                    .map(cells -> String.join(" ", cells[0], cells[1], cells[2], cells[3]))
                    .toList();

            assertThat(ours).isNotEmpty().containsExactlyInAnyOrderElementsOf(kubectls);
        });
    }

    @Test
    @Order(5)
    void theUrlsSayWhatAnswers() throws Exception {
        Endpoint page = drydock.wiring().urls().list(CLUSTER).stream()
                .filter(endpoint -> endpoint.via() == Endpoint.Via.INGRESS)
                .findFirst()
                .orElseThrow();

        assertThat(page.url()).contains("http://local-hands.localhost:" + DrydockHome.HTTP + "/");
        assertThat(page.answer())
                .isInstanceOfSatisfying(
                        Endpoint.Answer.Page.class,
                        answer -> assertThat(answer.code()).isEqualTo(200));
    }

    @Test
    @Order(6)
    void aSecondUpFindsNothingToMakeWhetherOrNotItNamesTheProvider() throws Exception {
        String container =
                drydock.wiring().clusters().find(CLUSTER).nodes().getFirst().id();

        assertThat(drydock.run(drydock.upOnK3s(CLUSTER)).status()).isEqualTo(TaskState.Status.DONE);
        assertThat(drydock.run(drydock.up(CLUSTER)).status()).isEqualTo(TaskState.Status.DONE);
        assertThat(drydock.wiring().clusters().find(CLUSTER).nodes().getFirst().id())
                .isEqualTo(container);
    }

    @Test
    @Order(6)
    void theOtherProviderIsRefusedBecauseItIsFixed() {
        UpRequest onKind = new UpRequest(
                "local-hands",
                Optional.of(CLUSTER),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ProviderId.KIND));

        assertThat(problemOf(() -> drydock.wiring().sandboxes().up(onKind)))
                .isEqualTo(new ClusterProblem.ClusterProviderDiffers(CLUSTER, "kind", "k3s"));
    }

    @Test
    @Order(7)
    void stoppedItIsStillOursAndHasForgottenTheArchiveThatItImported() throws Exception {
        TaskState end = drydock.run(drydock.wiring().clusters().stop(CLUSTER));

        assertThat(end.status()).isEqualTo(TaskState.Status.DONE);
        Cluster cluster = drydock.wiring().clusters().find(CLUSTER);
        assertThat(cluster.state()).isEqualTo(ClusterState.STOPPED);
        assertThat(cluster.owned()).isTrue();
        assertThat(cluster.hostPort(80)).contains(DrydockHome.HTTP);
        assertThat(EngineContents.run(
                        "sh", "-c", "docker cp " + NODE + ":/var/lib/rancher/k3s/agent/images - | tar tf -"))
                .doesNotContain("drydock.tar");
    }

    @Test
    @Order(8)
    void startedThePageAnswersAgainBehindTheSamePorts() throws Exception {
        String kubeconfig = Files.readString(drydock.kubeconfig(CLUSTER));

        TaskState end = drydock.run(drydock.wiring().sandboxes().start(CLUSTER));

        assertThat(end.problem()).isEmpty();
        assertThat(page()).contains("<html");
        assertThat(Files.readString(drydock.kubeconfig(CLUSTER))).isEqualTo(kubeconfig);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> kubectl("-n", "kube-system", "get", "pods", "--no-headers")
                        .lines()
                        .allMatch(line -> line.contains(" 1/1 ")));
    }

    @Test
    @Order(9)
    void aPausedClusterRunsOn() throws Exception {
        EngineContents.run("docker", "pause", NODE);
        assertThat(drydock.wiring().clusters().find(CLUSTER).state()).isEqualTo(ClusterState.PAUSED);

        TaskState end = drydock.run(drydock.wiring().sandboxes().start(CLUSTER));

        assertThat(end.problem()).isEmpty();
        assertThat(page()).contains("<html");
    }

    @Test
    @Order(10)
    void aKubeconfigThatWasLostIsWrittenAnew() throws Exception {
        String kubeconfig = Files.readString(drydock.kubeconfig(CLUSTER));
        Files.delete(drydock.kubeconfig(CLUSTER));

        try (var another = drydock.another()) {
            assertThat(another.workloads().pods(CLUSTER, Optional.empty())).isNotEmpty();
        }
        // The administrator's certificate may have been renewed since; whose file it is and where the server answers is
        // the same.
        assertThat(Files.readString(drydock.kubeconfig(CLUSTER)))
                .startsWith(kubeconfig.substring(0, kubeconfig.indexOf("certificate-authority-data")));
    }

    @Test
    @Order(11)
    void downLeavesNothingButTheArchiveForTheNextCluster() throws Exception {
        TaskState end = drydock.run(drydock.wiring().clusters().down(CLUSTER));

        assertThat(end.status()).isEqualTo(TaskState.Status.DONE);
        assertThat(EngineContents.now()).isEqualTo(before);
        assertThat(drydock.clusterFiles()).isEmpty();
        try (Stream<Path> archives = Files.list(folder.resolve("cache/node-images"))) {
            assertThat(archives.map(file -> file.getFileName().toString()).sorted())
                    .hasSize(2)
                    .allMatch(name -> name.matches("k3s-[0-9a-f]{32}\\.tar(\\.crc32c)?"));
        }
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

    private static String page() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), DrydockHome.HTTP)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: local-hands.localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String page = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(page).startsWith("HTTP/1.1 200");
            return page;
        }
    }

    private static Object problemOf(ThrowingCallable call) {
        Throwable thrown = Assertions.catchThrowable(call);
        assertThat(thrown).isInstanceOf(ProblemException.class);
        return ((ProblemException) thrown).problem();
    }
}
