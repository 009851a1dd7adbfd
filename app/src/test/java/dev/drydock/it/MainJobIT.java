package dev.drydock.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.drydock.feature.kubeconfig.Merged;
import dev.drydock.feature.log.LogRequest;
import dev.drydock.flow.TaskState;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ClusterState;
import dev.drydock.model.Endpoint;
import dev.drydock.model.HostProblem;
import dev.drydock.model.Pod;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The main job from nothing to nothing on one real kind cluster, in the order in which a user would go. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobIT {
    private static final String CLUSTER = "it-main-job";
    private static final Path USERS_KUBECONFIG = Path.of(System.getProperty("user.home"), ".kube", "config");

    @TempDir
    static Path folder;

    private static final String MINE = "# mine\napiVersion: v1\nclusters: []\ncurrent-context: work # here\n";

    private Path mine;
    private DrydockHome drydock;
    private EngineContents before;
    private byte[] usersKubeconfig;

    @BeforeAll
    void lookAround() throws Exception {
        mine = folder.resolve("mine/config");
        Files.createDirectories(mine.getParent());
        Files.writeString(mine, MINE);
        drydock = new DrydockHome(folder, Map.of("KUBECONFIG", mine.toString()));
        before = EngineContents.now();
        Files.createDirectories(USERS_KUBECONFIG.getParent());
        if (!Files.exists(USERS_KUBECONFIG)) {
            Files.writeString(USERS_KUBECONFIG, "apiVersion: v1\nkind: Config\ncurrent-context: mine\n");
        }
        usersKubeconfig = Files.readAllBytes(USERS_KUBECONFIG);
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
    void upEndsWhenThePageAnswers() throws Exception {
        TaskState end = drydock.run(drydock.up(CLUSTER));

        assertThat(end.problem()).isEmpty();
        assertThat(end.status()).isEqualTo(TaskState.Status.DONE);
        assertThat(page()).contains("<html").contains("local-hands");
    }

    @Test
    @Order(2)
    void theClusterIsListedAsOurs() throws Exception {
        Cluster cluster = drydock.wiring().clusters().find(CLUSTER);

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
    void theControllersMayAskFaster() throws Exception {
        String manifest = EngineContents.run(
                "docker",
                "exec",
                CLUSTER + "-control-plane",
                "cat",
                "/etc/kubernetes/manifests/kube-controller-manager.yaml");

        assertThat(manifest).contains("--kube-api-qps=500").contains("--kube-api-burst=1000");
    }

    @Test
    @Order(3)
    void theKubeconfigIsOursAloneAndTheUsersIsUntouched() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(drydock.kubeconfig(CLUSTER))))
                .isEqualTo("rw-------");
        assertThat(Files.readAllBytes(USERS_KUBECONFIG)).isEqualTo(usersKubeconfig);
    }

    @Test
    @Order(4)
    void podsAreSpelledAsKubectlSpellsThem() {
        // A pod may become ready between the two questions: some pair of answers must agree.
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            List<String> ours = drydock.wiring().workloads().pods(CLUSTER, Optional.empty()).stream()
                    .map(pod -> String.join(" ", pod.namespace(), pod.name(), pod.ready(), pod.status()))
                    .toList();
            String kubectl = EngineContents.run(
                    "kubectl",
                    "--kubeconfig",
                    drydock.kubeconfig(CLUSTER).toString(),
                    "get",
                    "pods",
                    "-A",
                    "--no-headers");

            assertThat(ours).isNotEmpty().containsExactlyInAnyOrderElementsOf(firstFour(kubectl));
        });
    }

    @Test
    @Order(5)
    void theWelcomePodHasALog() throws Exception {
        Pod welcome = drydock.wiring().workloads().pods(CLUSTER, Optional.of("default")).stream()
                .filter(pod -> pod.name().startsWith("welcome"))
                .findFirst()
                .orElseThrow();
        List<String> lines = new ArrayList<>();
        LogRequest request = new LogRequest(
                CLUSTER, "default", welcome.name(), Optional.empty(), false, Optional.of(5), Optional.empty(), false);
        drydock.wiring().logs().read(request, lines::add);

        assertThat(lines).isNotEmpty().hasSizeLessThanOrEqualTo(5);
    }

    @Test
    @Order(6)
    void theUrlsSayWhatAnswersAndWhatCannot() throws Exception {
        List<Endpoint> endpoints = drydock.wiring().urls().list(CLUSTER);

        Endpoint page = named(endpoints, Endpoint.Via.INGRESS);
        assertThat(page.url()).contains("http://local-hands.localhost:" + DrydockHome.HTTP + "/");
        assertThat(page.answer())
                .isInstanceOfSatisfying(
                        Endpoint.Answer.Page.class,
                        answer -> assertThat(answer.code()).isEqualTo(200));
        Endpoint ubuntu = endpoints.stream()
                .filter(endpoint -> endpoint.target().contains("ubuntu-dev"))
                .findFirst()
                .orElseThrow();
        assertThat(ubuntu.answer()).isInstanceOf(Endpoint.Answer.NothingListens.class);
    }

    @Test
    @Order(7)
    void aSecondUpFindsNothingToMake() throws Exception {
        String container =
                drydock.wiring().clusters().find(CLUSTER).nodes().getFirst().id();

        TaskState end = drydock.run(drydock.up(CLUSTER));

        assertThat(end.status()).isEqualTo(TaskState.Status.DONE);
        assertThat(drydock.wiring().clusters().find(CLUSTER).nodes().getFirst().id())
                .isEqualTo(container);
        assertThat(Duration.between(end.started(), end.ended().orElseThrow())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    @Order(8)
    void otherPortsAreRefusedBecauseTheyAreFixed() throws Exception {
        var request = new dev.drydock.feature.sandbox.UpRequest(
                "local-hands", Optional.of(CLUSTER), Optional.empty(), Optional.of(18081), Optional.empty());

        assertThat(problemOf(() -> drydock.wiring().sandboxes().up(request)))
                .isEqualTo(new ClusterProblem.ClusterPortsDiffer(CLUSTER, 18081, DrydockHome.HTTP));
    }

    @Test
    @Order(9)
    void stoppedItIsStillOurs() throws Exception {
        TaskState end = drydock.run(drydock.wiring().clusters().stop(CLUSTER));

        assertThat(end.status()).isEqualTo(TaskState.Status.DONE);
        Cluster cluster = drydock.wiring().clusters().find(CLUSTER);
        assertThat(cluster.state()).isEqualTo(ClusterState.STOPPED);
        assertThat(cluster.owned()).isTrue();
        assertThat(problemOf(() -> drydock.wiring().workloads().pods(CLUSTER, Optional.empty())))
                .isEqualTo(new ClusterProblem.ClusterNotRunning(CLUSTER, ClusterState.STOPPED));
    }

    @Test
    @Order(10)
    void startedThePageAnswersAgain() throws Exception {
        TaskState end = drydock.run(drydock.wiring().sandboxes().start(CLUSTER));

        assertThat(end.problem()).isEmpty();
        assertThat(end.status()).isEqualTo(TaskState.Status.DONE);
        assertThat(page()).contains("<html");
    }

    @Test
    @Order(11)
    void upOfAStoppedClusterStartsItAndEndsWhenThePageAnswers() throws Exception {
        drydock.run(drydock.wiring().clusters().stop(CLUSTER));
        assertThat(drydock.wiring().clusters().find(CLUSTER).hostPort(80)).contains(DrydockHome.HTTP);
        try (ServerSocket taken = new ServerSocket(DrydockHome.HTTP, 1, InetAddress.getLoopbackAddress())) {
            assertThat(drydock.run(drydock.up(CLUSTER)).problem())
                    .get()
                    .isInstanceOfSatisfying(
                            HostProblem.PortTaken.class,
                            problem -> assertThat(problem.port()).isEqualTo(taken.getLocalPort()));
        }

        TaskState end = drydock.run(drydock.up(CLUSTER));

        assertThat(end.problem()).isEmpty();
        assertThat(page()).contains("<html");
    }

    @Test
    @Order(12)
    void mergedIntoTheUsersKubeconfigAnyKubectlReachesIt() throws Exception {
        Merged merged = drydock.wiring().kubeconfigs().merge(CLUSTER, false, false);

        assertThat(merged).isEqualTo(new Merged(mine, "drydock-" + CLUSTER, false));
        // An API server that was just started may still give way to its successor.
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(EngineContents.run(
                                "kubectl",
                                "--kubeconfig",
                                mine.toString(),
                                "--context",
                                merged.context(),
                                "get",
                                "--raw",
                                "/readyz"))
                        .isEqualTo("ok"));
    }

    @Test
    @Order(13)
    void downLeavesNothing() throws Exception {
        var wiring = drydock.wiring();
        TaskState end =
                drydock.run(wiring.kubeconfigs().thenTakeOut(wiring.clusters().down(CLUSTER)));

        assertThat(end.status()).isEqualTo(TaskState.Status.DONE);
        assertThat(Files.readString(mine)).isEqualTo(MINE);
        assertThat(EngineContents.now()).isEqualTo(before);
        assertThat(drydock.clusterFiles()).isEmpty();
        assertThat(Files.readAllBytes(USERS_KUBECONFIG)).isEqualTo(usersKubeconfig);
    }

    @Test
    @Order(14)
    void theHistoryTellsWhatRan() throws Exception {
        drydock.wiring().history().settle(Duration.ofSeconds(5));

        assertThat(drydock.wiring().history().latest(10).stream()
                        .map(entry -> entry.kind() + " " + entry.outcome())
                        .toList())
                .containsExactly(
                        "down done",
                        "up done",
                        "up failed",
                        "stop done",
                        "start done",
                        "stop done",
                        "up done",
                        "up done");
    }

    private static Endpoint named(List<Endpoint> endpoints, Endpoint.Via via) {
        return endpoints.stream()
                .filter(endpoint -> endpoint.via() == via)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> firstFour(String table) {
        return Arrays.stream(table.split("\n"))
                .map(line -> line.split("\\s+"))
                .map(cells -> String.join(" ", cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    private static String page() throws IOException {
        assertThat(get("nobody.localhost")).startsWith("HTTP/1.1 404");
        String page = get("local-hands.localhost");
        assertThat(page).startsWith("HTTP/1.1 200");
        return page;
    }

    /** Asked by hand: the JDK's client neither sends another Host nor resolves *.localhost where the system does not. */
    private static String get(String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), DrydockHome.HTTP)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Object problemOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(call);
        assertThat(thrown).isInstanceOf(ProblemException.class);
        return ((ProblemException) thrown).problem();
    }
}
