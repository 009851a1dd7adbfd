package dev.drydock.provider.k3s;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.docker.NewNode;
import dev.drydock.model.PortMapping;
import dev.drydock.provider.ClusterRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The requests that reach the engine, whole. */
class NodeOrdersTest {
    private static final WishedNode CONTROL_PLANE = new WishedNode(
            false, Map.of("ingress-ready", "true"), List.of(PortMapping.loopback(8080, 80)), List.of("/src:/work"));
    private static final WishedNode WORKER =
            new WishedNode(true, Map.of("disk", "fast"), List.of(PortMapping.loopback(9090, 90)), List.of());

    @Test
    void theServerIsAPrivilegedContainerOfOursThatFollowsTheProfile() {
        assertThat(orders(true, List.of()).server())
                .isEqualTo(new NewNode(
                        "drydock-demo-server",
                        "demo-server",
                        "rancher/k3s:v1.34.4-k3s1",
                        List.of(
                                "server",
                                "--tls-san=127.0.0.1",
                                "--tls-san=server",
                                "--disable=traefik",
                                "--disable=servicelb",
                                "--disable=metrics-server",
                                "--kube-controller-manager-arg=kube-api-qps=500",
                                "--kube-controller-manager-arg=kube-api-burst=1000",
                                "--kube-scheduler-arg=kube-api-qps=500",
                                "--kube-scheduler-arg=kube-api-burst=1000",
                                "--cluster-cidr=10.1.0.0/16",
                                "--node-label=ingress-ready=true"),
                        Map.of("K3S_TOKEN", "secret"),
                        labels("server"),
                        "drydock-demo",
                        List.of("server"),
                        List.of(PortMapping.loopback(20001, 6443), PortMapping.loopback(8080, 80)),
                        Map.of("/var/lib/rancher/k3s", "drydock-demo-server"),
                        List.of("/src:/work"),
                        List.of("/run", "/var/run")));
    }

    @Test
    void aWorkerBecomesAnAgentThatJoinsTheServer() {
        assertThat(orders(true, List.of(WORKER, WORKER)).agents())
                .extracting(NewNode::name)
                .containsExactly("drydock-demo-agent-0", "drydock-demo-agent-1");
        assertThat(orders(true, List.of(WORKER)).agents())
                .containsExactly(new NewNode(
                        "drydock-demo-agent-0",
                        "demo-agent-0",
                        "rancher/k3s:v1.34.4-k3s1",
                        List.of("agent", "--node-label=disk=fast"),
                        Map.of("K3S_TOKEN", "secret", "K3S_URL", "https://server:6443"),
                        labels("agent"),
                        "drydock-demo",
                        List.of(),
                        List.of(PortMapping.loopback(9090, 90)),
                        Map.of("/var/lib/rancher/k3s", "drydock-demo-agent-0"),
                        List.of(),
                        List.of("/run", "/var/run")));
    }

    @Test
    void aProfileWithoutAnIngressControllerKeepsTraefikAndTheLoadBalancerThatLeadsToIt() {
        assertThat(orders(false, List.of()).server().arguments())
                .filteredOn(argument -> argument.startsWith("--disable="))
                .containsExactly("--disable=metrics-server");
    }

    @Test
    void theLongestNameStillFitsIntoADnsLabel() {
        K3sNames names = new K3sNames("a".repeat(49));

        assertThat(names.host(names.server())).hasSizeLessThanOrEqualTo(63);
        assertThat(names.host(names.agent(99))).hasSizeLessThanOrEqualTo(63);
    }

    private static NodeOrders orders(boolean ownIngress, List<WishedNode> workers) {
        return new NodeOrders(
                new ClusterRequest("demo", "local-hands", "rancher/k3s:v1.34.4-k3s1", "", ownIngress),
                new WishedCluster(CONTROL_PLANE, workers, List.of("--cluster-cidr=10.1.0.0/16")),
                "drydock-demo",
                "secret",
                20001);
    }

    private static Map<String, String> labels(String role) {
        return Map.of(
                "dev.drydock/cluster", "demo",
                "dev.drydock/profile", "local-hands",
                "dev.drydock/provider", "k3s",
                "dev.drydock/role", role);
    }
}
