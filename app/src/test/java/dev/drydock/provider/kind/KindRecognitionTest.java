package dev.drydock.provider.kind;

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

class KindRecognitionTest {
    private static final Instant MADE = Instant.parse("2026-11-21T10:00:00Z");
    private static final EngineNetwork OURS = new EngineNetwork(
            "net-1",
            "drydock-demo",
            Map.of("dev.drydock/cluster", "demo", "dev.drydock/profile", "local-hands", "dev.drydock/provider", "kind"),
            MADE);

    private final KindRecognition recognition = new KindRecognition();

    @Test
    void aClusterInANetworkOfOursIsOursWithItsProfile() {
        EngineContainer node =
                node("c1", "demo", "control-plane", ContainerState.RUNNING, Map.of("drydock-demo", "net-1"));

        assertThat(recognition.in(new EngineSnapshot(List.of(node), List.of(OURS))))
                .containsExactly(new Cluster(
                        "demo",
                        ProviderId.KIND,
                        Optional.of("local-hands"),
                        ClusterState.RUNNING,
                        Optional.of("v1.34.4"),
                        List.of(new NodeContainer(
                                "c1",
                                "demo-control-plane-c1",
                                NodeRole.CONTROL_PLANE,
                                "kindest/node:v1.34.4",
                                ContainerState.RUNNING,
                                MADE)),
                        true,
                        List.of(PortMapping.loopback(80, 80))));
    }

    @Test
    void aClusterOfTheSameNameInAnotherNetworkIsNotOurs() {
        EngineContainer node = node("c1", "demo", "control-plane", ContainerState.RUNNING, Map.of("kind", "net-2"));

        assertThat(only(node).owned()).isFalse();
    }

    @Test
    void aNetworkThatOnlyHasTheNameOfOursDoesNotMakeAClusterOurs() {
        EngineContainer node =
                node("c1", "demo", "control-plane", ContainerState.RUNNING, Map.of("drydock-demo", "net-9"));

        assertThat(only(node).owned()).isFalse();
    }

    @Test
    void aClusterOfAnotherNameInOurNetworkIsNotOurs() {
        EngineContainer node =
                node("c1", "other", "control-plane", ContainerState.RUNNING, Map.of("drydock-demo", "net-1"));

        assertThat(only(node).owned()).isFalse();
    }

    @Test
    void aStrangersNodeAmongOursMakesTheClusterNotOurs() {
        EngineContainer ours =
                node("c1", "demo", "control-plane", ContainerState.RUNNING, Map.of("drydock-demo", "net-1"));
        EngineContainer stranger = node("c2", "demo", "worker", ContainerState.RUNNING, Map.of("kind", "net-2"));

        assertThat(recognition
                        .in(new EngineSnapshot(List.of(ours, stranger), List.of(OURS)))
                        .getFirst()
                        .owned())
                .isFalse();
    }

    @Test
    void aStoppedControlPlaneBesideARunningWorkerIsDegraded() {
        Map<String, String> network = Map.of("drydock-demo", "net-1");
        EngineContainer controlPlane = node("c1", "demo", "control-plane", ContainerState.EXITED, network);
        EngineContainer worker = node("c2", "demo", "worker", ContainerState.RUNNING, network);

        assertThat(recognition
                        .in(new EngineSnapshot(List.of(worker, controlPlane), List.of(OURS)))
                        .getFirst()
                        .state())
                .isEqualTo(ClusterState.DEGRADED);
    }

    @Test
    void containersWithoutKindsLabelsAreNoClusters() {
        EngineContainer other = new EngineContainer(
                "c1", "web", "nginx:1.28", ContainerState.RUNNING, MADE, Map.of(), List.of(), Map.of(), List.of(), "");

        assertThat(recognition.in(new EngineSnapshot(List.of(other), List.of())))
                .isEmpty();
    }

    private Cluster only(EngineContainer node) {
        return recognition.in(new EngineSnapshot(List.of(node), List.of(OURS))).getFirst();
    }

    private static EngineContainer node(
            String id, String cluster, String role, ContainerState state, Map<String, String> networks) {
        return new EngineContainer(
                id,
                cluster + "-" + role + "-" + id,
                "kindest/node:v1.34.4",
                state,
                MADE,
                Map.of("io.x-k8s.kind.cluster", cluster, "io.x-k8s.kind.role", role),
                List.of(PortMapping.loopback(80, 80), PortMapping.loopback(40001, 6443)),
                networks,
                List.of(),
                "");
    }
}
