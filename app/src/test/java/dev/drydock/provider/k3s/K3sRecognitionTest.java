package dev.drydock.provider.k3s;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.docker.EngineContainer;
import dev.drydock.docker.EngineNetwork;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.ContainerState;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.NodeRole;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProviderId;
import dev.drydock.provider.EngineSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class K3sRecognitionTest {
    private static final Instant MADE = Instant.parse("2026-11-21T10:00:00Z");
    private static final EngineNetwork OURS =
            new EngineNetwork("net-1", "drydock-demo", new K3sNames("demo").labels("local-hands"), MADE);
    private static final Map<String, String> IN_OURS = Map.of("drydock-demo", "net-1");
    private static final Map<String, String> ELSEWHERE = Map.of("bridge", "net-0");

    private final K3sRecognition recognition = new K3sRecognition();

    @Test
    void oursAreGroupedByTheirLabelsWithServerAndAgents() {
        EngineContainer agent = container(
                "c2", "drydock-demo-agent-0", "agent", new K3sNames("demo").labels("local-hands", "agent"), IN_OURS);
        EngineContainer server = container(
                "c1", "drydock-demo-server", "server", new K3sNames("demo").labels("local-hands", "server"), IN_OURS);

        assertThat(in(agent, server))
                .containsExactly(new Cluster(
                        "demo",
                        ProviderId.K3S,
                        Optional.of("local-hands"),
                        ClusterState.RUNNING,
                        Optional.of("v1.34.4"),
                        List.of(
                                node("c1", "drydock-demo-server", NodeRole.CONTROL_PLANE),
                                node("c2", "drydock-demo-agent-0", NodeRole.WORKER)),
                        true,
                        List.of(PortMapping.loopback(8080, 80))));
    }

    @Test
    void labelsAloneAreNoProofThatAClusterIsOurs() {
        EngineContainer copied =
                container("c1", "copy", "server", new K3sNames("demo").labels("local-hands", "server"), ELSEWHERE);

        assertThat(in(copied)).extracting(Cluster::owned).containsExactly(false);
    }

    @Test
    void aServerThatSomebodyRunsFromTheImageIsAClusterOfItsNameAndNotOurs() {
        EngineContainer server = container("c1", "eager_bose", "server", Map.of(), ELSEWHERE);

        assertThat(in(server))
                .extracting(Cluster::name, Cluster::provider, Cluster::owned)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("eager_bose", ProviderId.K3S, false));
    }

    @Test
    void anAgentThatSomebodyRunsIsNoClusterOfItsOwn() {
        assertThat(in(container("c1", "lone", "agent", Map.of(), ELSEWHERE))).isEmpty();
    }

    @Test
    void k3dsAreLeftToK3d() {
        EngineContainer k3d = container(
                "c1",
                "k3d-x-server-0",
                "server",
                Map.of("app", "k3d", "k3d.cluster", "x", "k3d.role", "server"),
                ELSEWHERE);

        assertThat(in(k3d)).isEmpty();
    }

    private List<Cluster> in(EngineContainer... containers) {
        return recognition.in(new EngineSnapshot(List.of(containers), List.of(OURS)));
    }

    private static NodeContainer node(String id, String name, NodeRole role) {
        return new NodeContainer(id, name, role, "rancher/k3s:v1.34.4-k3s1", ContainerState.RUNNING, MADE);
    }

    private static EngineContainer container(
            String id, String name, String command, Map<String, String> labels, Map<String, String> networks) {
        List<PortMapping> ports = command.equals("server")
                ? List.of(PortMapping.loopback(8080, 80), PortMapping.loopback(20001, 6443))
                : List.of();
        return new EngineContainer(
                id,
                name,
                "rancher/k3s:v1.34.4-k3s1",
                ContainerState.RUNNING,
                MADE,
                labels,
                ports,
                networks,
                List.of(),
                "/bin/k3s " + command + " --disable=traefik");
    }
}
