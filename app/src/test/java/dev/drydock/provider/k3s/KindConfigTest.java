package dev.drydock.provider.k3s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.drydock.model.ClusterProblem;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KindConfigTest {
    @Test
    void everythingThatK3sHasWordsForIsRead() throws Exception {
        WishedCluster wished = KindConfig.read("""
                kind: Cluster
                apiVersion: kind.x-k8s.io/v1alpha4
                name: demo
                networking:
                  podSubnet: "10.1.0.0/16"
                  serviceSubnet: "10.2.0.0/16"
                  apiServerPort: 6443
                nodes:
                - role: control-plane
                  image: kindest/node:v1.34.4
                  labels: {ingress-ready: "true"}
                  extraPortMappings:
                  - {containerPort: 80, hostPort: 8080, listenAddress: "127.0.0.1", protocol: TCP}
                  - {containerPort: 53, hostPort: 5353, protocol: UDP}
                  extraMounts:
                  - {hostPath: /src, containerPath: /work, readOnly: true, propagation: HostToContainer}
                - role: worker
                  labels: {disk: fast}
                  extraMounts:
                  - {hostPath: /data, containerPath: /data}
                """);

        assertThat(wished)
                .isEqualTo(new WishedCluster(
                        new WishedNode(
                                false,
                                Map.of("ingress-ready", "true"),
                                List.of(
                                        PortMapping.loopback(8080, 80),
                                        new PortMapping("0.0.0.0", 5353, 53, PortMapping.Protocol.UDP)),
                                List.of("/src:/work:ro,rslave")),
                        List.of(new WishedNode(true, Map.of("disk", "fast"), List.of(), List.of("/data:/data"))),
                        List.of("--cluster-cidr=10.1.0.0/16", "--service-cidr=10.2.0.0/16")));
    }

    @Test
    void aConfigWithoutNodesIsOneServer() throws Exception {
        assertThat(KindConfig.read("kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\n"))
                .isEqualTo(
                        new WishedCluster(new WishedNode(false, Map.of(), List.of(), List.of()), List.of(), List.of()));
    }

    @Test
    void whatK3sHasNoWordsForIsNamedByItsPlaceAndNotDropped() {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> KindConfig.read("""
                kind: Cluster
                apiVersion: kind.x-k8s.io/v1alpha4
                featureGates: {A: true}
                networking: {kubeProxyMode: ipvs}
                nodes:
                - role: control-plane
                  kubeadmConfigPatches: ["kind: InitConfiguration"]
                - role: control-plane
                """));

        assertThat(refused.problem())
                .isEqualTo(new ClusterProblem.ConfigUntranslatable(
                        "k3s",
                        List.of(
                                "featureGates",
                                "networking.kubeProxyMode",
                                "nodes[0].kubeadmConfigPatches",
                                "nodes: 2 × control-plane")));
    }
}
