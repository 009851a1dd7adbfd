package dev.drydock.ui;

import dev.drydock.feature.cluster.ClusterDetails;
import dev.drydock.feature.cluster.ClusterUsage;
import dev.drydock.feature.history.HistoryEntry;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.ContainerState;
import dev.drydock.model.Endpoint;
import dev.drydock.model.HealthCheck;
import dev.drydock.model.ImageReference;
import dev.drydock.model.LocalizedText;
import dev.drydock.model.Message;
import dev.drydock.model.Node;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.NodeEnd;
import dev.drydock.model.NodeRole;
import dev.drydock.model.Pod;
import dev.drydock.model.PortMapping;
import dev.drydock.model.Profile;
import dev.drydock.model.ProviderId;
import dev.drydock.model.Restarts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Made-up clusters, pods and addresses with everything that is hard to show: long names, foreign owners, trouble. */
public final class DemoData {
    private static final Instant NOW = Instant.now();

    private DemoData() {}

    public static List<Profile> profiles() {
        return List.of(new Profile(
                "local-hands",
                new LocalizedText("Local hands", Optional.of("本地沙箱")),
                new LocalizedText(
                        "A one-node kind cluster with the NGINX Ingress Controller, an Ubuntu workbench to attach"
                                + " mirrord to, and a welcome page at local-hands.localhost.",
                        Optional.of("单节点 kind 集群，内置 NGINX Ingress 控制器、可供 mirrord 连接的 Ubuntu 工作台，"
                                + "以及位于 local-hands.localhost 的欢迎页面。")),
                "",
                List.of(PortMapping.loopback(80, 80), PortMapping.loopback(443, 443)),
                "kindest/node:v1.34.4",
                List.of(new ImageReference("nginx:1.28")),
                List.of("nginx-ingress", "local-hands"),
                List.of(new Profile.Opening(LocalizedText.of("Welcome"), "local-hands.localhost", "/"))));
    }

    public static ClusterDetails details(String name) {
        Optional<Instant> since = Optional.of(NOW.minusSeconds(900));
        return new ClusterDetails(
                new ClusterUsage(
                        clusters().getFirst(), Optional.of(0.42), Optional.of(812L << 20), Optional.of(1_950_000_000L)),
                List.of(
                        node(name + "-control-plane", new Node.Condition("Ready", "True", "KubeletReady", "", since)),
                        node(
                                name + "-worker",
                                new Node.Condition(
                                        "Ready", "False", "KubeletNotReady", "container runtime is down", since))),
                List.of(new HealthCheck("ping", true), new HealthCheck("etcd", true), new HealthCheck("log", false)),
                List.of(Message.of("cluster.remark.unsupported", "1.34", "2026-10-27")),
                Optional.empty());
    }

    private static Node node(String name, Node.Condition ready) {
        return new Node(
                name,
                List.of(ready),
                "v1.34.4",
                "containerd://2.1.5",
                "Debian GNU/Linux 12 (bookworm), amd64",
                2,
                8L << 30,
                110,
                NOW.minusSeconds(4000),
                List.of(
                        new Node.Image("docker.io/nginx/nginx-ingress:5.5.4", 248L << 20),
                        new Node.Image("registry.k8s.io/kube-apiserver-amd64:v1.34.4", 90L << 20),
                        new Node.Image("docker.io/library/nginx:1.28", 91L << 20)));
    }

    public static List<Cluster> clusters() {
        return List.of(
                cluster("local-hands", ProviderId.KIND, ClusterState.RUNNING, true, 1),
                cluster("review-4711", ProviderId.KIND, ClusterState.STOPPED, true, 1),
                cluster(
                        "feature-authentication-service-rewrite-with-a-long-nm",
                        ProviderId.KIND,
                        ClusterState.DEGRADED,
                        true,
                        3),
                cluster("k3d-playground", ProviderId.K3D, ClusterState.RUNNING, false, 2),
                cluster("kind", ProviderId.KIND, ClusterState.RUNNING, false, 1),
                cluster("minikube", ProviderId.MINIKUBE, ClusterState.PAUSED, false, 1));
    }

    public static Cluster cluster(String name, ProviderId provider, ClusterState state, boolean owned, int nodes) {
        List<NodeContainer> containers = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            containers.add(new NodeContainer(
                    name + i,
                    name + "-node-" + i,
                    i == 0 ? NodeRole.CONTROL_PLANE : NodeRole.WORKER,
                    "kindest/node:v1.34.4",
                    state(state, i),
                    NOW,
                    end(state, i)));
        }
        return new Cluster(
                name,
                provider,
                owned ? Optional.of("local-hands") : Optional.empty(),
                state,
                Optional.of("v1.34.4"),
                containers,
                owned,
                name.equals("local-hands")
                        ? List.of(PortMapping.loopback(80, 80), PortMapping.loopback(443, 443))
                        : List.of(PortMapping.loopback(8080 + nodes, 80)));
    }

    /** The same, made of a profile of its own name. */
    public static Cluster ofItsOwnProfile(Cluster cluster) {
        return new Cluster(
                cluster.name(),
                cluster.provider(),
                Optional.of(cluster.name()),
                cluster.state(),
                cluster.version(),
                cluster.nodes(),
                cluster.owned(),
                cluster.ports());
    }

    /** A cluster that is not whole has lost its last node but one. */
    private static ContainerState state(ClusterState cluster, int node) {
        return switch (cluster) {
            case RUNNING -> ContainerState.RUNNING;
            case PAUSED -> ContainerState.PAUSED;
            case STOPPED -> ContainerState.EXITED;
            case DEGRADED -> node == 1 ? ContainerState.EXITED : ContainerState.RUNNING;
        };
    }

    private static Optional<NodeEnd> end(ClusterState cluster, int node) {
        if (state(cluster, node) != ContainerState.EXITED) {
            return Optional.empty();
        }
        return Optional.of(new NodeEnd(137, cluster == ClusterState.DEGRADED, 0, "", NOW));
    }

    public static List<Pod> pods(int count) {
        List<Pod> pods = new ArrayList<>();
        String[] spaces = {"default", "kube-system", "nginx-ingress", "a-team-with-a-rather-long-namespace-name"};
        for (int i = 0; i < count; i++) {
            String space = spaces[i * spaces.length / count];
            String name = i % 17 == 3
                    ? "authentication-service-with-a-very-long-name-indeed-7d9c5b8f4-x" + i
                    : "web-" + i + "-5d78c9869d-k2x" + i % 10;
            pods.add(pod(i, space, name));
        }
        return pods;
    }

    private static Pod pod(int i, String space, String name) {
        boolean bad = i % 23 == 5;
        boolean waiting = i % 11 == 7;
        String status = bad ? "CrashLoopBackOff" : waiting ? "ContainerCreating" : "Running";
        Pod.Health health = bad ? Pod.Health.BAD : waiting ? Pod.Health.WAITING : Pod.Health.GOOD;
        return new Pod(
                "uid-" + i,
                space,
                name,
                bad || waiting ? "0/1" : "1/1",
                status,
                new Restarts(
                        bad ? 12 : 0,
                        bad
                                ? Optional.of(NOW.minusSeconds(95 + 60 * Integer.getInteger("demo.older", 0)))
                                : Optional.empty()),
                NOW.minus(Duration.ofMinutes(3L * i + 1 + Integer.getInteger("demo.older", 0))),
                waiting ? Optional.empty() : Optional.of("local-hands-control-plane"),
                waiting ? Optional.empty() : Optional.of("10.244.0." + i % 250),
                i % 5 == 0 ? List.of("init-config", "app", "sidecar") : List.of("app"),
                Optional.of("app"),
                health);
    }

    public static List<Endpoint> endpoints() {
        return List.of(
                new Endpoint(
                        "Welcome",
                        Optional.of("http://local-hands.localhost/"),
                        "service/welcome:80",
                        Endpoint.Via.INGRESS,
                        new Endpoint.Answer.Page(200, Duration.ofMillis(12), NOW)),
                new Endpoint(
                        "ubuntu-dev",
                        Optional.empty(),
                        "service/ubuntu-dev:8099",
                        Endpoint.Via.SERVICE,
                        new Endpoint.Answer.NothingListens("connection refused")),
                new Endpoint(
                        "api",
                        Optional.of("http://api.local-hands.localhost/v1/a/very/long/path/that/does/not/fit/anywhere"
                                + "/because/it/is/really/long/index.html"),
                        "service/api-gateway-with-a-long-name:8080",
                        Endpoint.Via.INGRESS,
                        new Endpoint.Answer.Page(503, Duration.ofMillis(1043), NOW)),
                new Endpoint(
                        "metrics",
                        Optional.of("http://127.0.0.1:30090/"),
                        "service/metrics:9090",
                        Endpoint.Via.NODE_PORT,
                        new Endpoint.Answer.Silence("connection timed out after 2 s", NOW)),
                new Endpoint(
                        "docs",
                        Optional.of("http://docs.localhost/"),
                        "service/docs:80",
                        Endpoint.Via.INGRESS,
                        new Endpoint.Answer.Unknown()));
    }

    public static List<HistoryEntry> history() {
        return List.of(
                new HistoryEntry(
                        "up",
                        "review-4711",
                        NOW.minusSeconds(86_400),
                        Duration.ofSeconds(74),
                        "done",
                        Optional.empty()),
                new HistoryEntry(
                        "up",
                        "local-hands",
                        NOW.minusSeconds(90_000),
                        Duration.ofMillis(2_340),
                        "failed",
                        Optional.of("Port 80 on this computer is taken by the container traefik.")),
                new HistoryEntry(
                        "down",
                        "feature-authentication-service-rewrite-with-a-long-nm",
                        NOW.minusSeconds(180_000),
                        Duration.ofMillis(1_800),
                        "done",
                        Optional.empty()),
                new HistoryEntry(
                        "up",
                        "local-hands",
                        NOW.minusSeconds(190_000),
                        Duration.ofSeconds(12),
                        "cancelled",
                        Optional.empty()));
    }
}
