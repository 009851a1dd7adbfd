package dev.drydock.feature.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.drydock.model.ManifestProblem.FileBroken;
import dev.drydock.model.Message;
import dev.drydock.model.PortMapping;
import dev.drydock.model.PortMapping.Protocol;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ClusterConfigTest {
    private static final String CONFIG = """
            # größe
            kind: Cluster
            apiVersion: kind.x-k8s.io/v1alpha4
            name: "demo" # by hand
            nodes:
              - role: control-plane
                extraPortMappings:
                  - containerPort: 80 # plain
                    hostPort: 80
                    listenAddress: "127.0.0.1"
                  - {hostPort: 443, containerPort: 443}
                  - containerPort: 30053
                    hostPort: 53
                    protocol: UDP
              - role: worker
            """;

    @Test
    void nameAndPortsAreReplacedAndEverythingElseStays() throws Exception {
        assertThat(ClusterConfig.forCluster(CONFIG, "other", 8080, 8443)).isEqualTo("""
                        # größe
                        kind: Cluster
                        apiVersion: kind.x-k8s.io/v1alpha4
                        name: other # by hand
                        nodes:
                          - role: control-plane
                            extraPortMappings:
                              - containerPort: 80 # plain
                                hostPort: 8080
                                listenAddress: "127.0.0.1"
                              - {hostPort: 8443, containerPort: 443}
                              - containerPort: 30053
                                hostPort: 53
                                protocol: UDP
                          - role: worker
                        """);
    }

    @Test
    void windowsLineEndsAreNoTrouble() throws Exception {
        String windows = CONFIG.replace("\n", "\r\n");

        assertThat(ClusterConfig.forCluster(windows, "other", 8080, 8443))
                .isEqualTo(ClusterConfig.forCluster(CONFIG, "other", 8080, 8443).replace("\n", "\r\n"));
    }

    @Test
    void aConfigWithoutNameOrNodesStaysAsItIs() throws Exception {
        String bare = "kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\n";

        assertThat(ClusterConfig.forCluster(bare, "other", 8080, 8443)).isEqualTo(bare);
    }

    @Test
    void thePortsAreReadAsKindReadsThem() throws Exception {
        assertThat(ClusterConfig.read("cluster.yaml", CONFIG).ports())
                .isEqualTo(List.of(
                        PortMapping.loopback(80, 80),
                        new PortMapping("0.0.0.0", 443, 443, Protocol.TCP),
                        new PortMapping("0.0.0.0", 53, 30053, Protocol.UDP)));
    }

    @Test
    void anAliasCannotBeReplaced() {
        String aliased = CONFIG.replace("hostPort: 80\n", "hostPort: &p 80\n");

        assertThat(problemOf(aliased))
                .isEqualTo(new FileBroken("cluster.yaml", 9, 19, Message.of("profile.broken.plain")));
    }

    @Test
    void unknownKeysAndOtherKindsOfFileAreRefused() {
        assertThat(problemOf(CONFIG.replace("hostPort: 53", "hostport: 53")))
                .isEqualTo(new FileBroken(
                        "cluster.yaml", 13, 9, Message.of("profile.broken.keyMeant", "hostport", "hostPort")));
        assertThat(problemOf(CONFIG.replace("kind: Cluster", "kind: Config")))
                .isEqualTo(
                        new FileBroken("cluster.yaml", 2, 7, Message.of("profile.broken.choice", "kind", "Cluster")));
        assertThat(problemOf(CONFIG.replace("UDP", "ICMP")))
                .isEqualTo(new FileBroken(
                        "cluster.yaml", 14, 19, Message.of("profile.broken.choice", "protocol", "TCP, UDP, SCTP")));
    }

    @Test
    void whatKindAcceptsIsAccepted() throws Exception {
        String config = """
                kind: Cluster
                apiVersion: kind.x-k8s.io/v1alpha4
                name: two.nodes
                nodes:
                  - extraPortMappings:
                      - containerPort: 80
                      - {containerPort: 81, hostPort: -1}
                      - {containerPort: 82, hostPort: 8082, protocol: udp}
                  - role: worker
                    image: kindest/node:v1.33.1@sha256:050072256b9a903bd914c0b2866828150cb229cea0efe5892e2b644d5dd3b34f
                    extraMounts:
                      - {hostPath: ./files, containerPath: /files, readOnly: true, propagation: HostToContainer}
                    kubeadmConfigPatches:
                      - |
                        kind: JoinConfiguration
                networking:
                  ipFamily: dual
                  kubeProxyMode: nftables
                featureGates:
                  Any: true
                containerdConfigPatches:
                  - |-
                    [plugins]
                """;
        ClusterConfig read = ClusterConfig.read("cluster.yaml", config);

        assertThat(read.ports()).isEqualTo(List.of(new PortMapping("0.0.0.0", 8082, 82, Protocol.UDP)));
        assertThat(List.of(read.controlPlanes(), read.workers())).isEqualTo(List.of(1, 1));
        assertThat(ClusterConfig.forCluster(config, "other", 8080, 8443))
                .isEqualTo(config.replace("two.nodes", "other"));
    }

    @Test
    void whatKindRefusesIsToldWithItsPlace() {
        assertThat(problemOf(CONFIG.replace("role: worker", "role: agent")))
                .isEqualTo(new FileBroken(
                        "cluster.yaml", 15, 11, Message.of("profile.broken.choice", "role", "control-plane, worker")));
        assertThat(problemOf(CONFIG.replace("role: control-plane", "role: worker")))
                .isEqualTo(new FileBroken("cluster.yaml", 6, 3, Message.of("profile.broken.controlPlane")));
        assertThat(problemOf(CONFIG.replace("\"demo\"", "De_mo")))
                .isEqualTo(new FileBroken("cluster.yaml", 4, 7, Message.of("profile.broken.name", "De_mo")));
        assertThat(problemOf(CONFIG + "    extraMounts: [{hostPath: /a}]\n"))
                .isEqualTo(
                        new FileBroken("cluster.yaml", 16, 19, Message.of("profile.broken.missing", "containerPath")));
        assertThat(problemOf(CONFIG.replace("hostPort: 443", "hostPort: 80")))
                .isEqualTo(new FileBroken("cluster.yaml", 11, 20, Message.of("profile.broken.portTwice", 80)));
        assertThat(problemOf(CONFIG + "networking: {ipFamily: ipv5}\n"))
                .isEqualTo(new FileBroken(
                        "cluster.yaml", 16, 24, Message.of("profile.broken.choice", "ipFamily", "ipv4, ipv6, dual")));
    }

    private static Problem problemOf(String config) {
        return catchThrowableOfType(ProblemException.class, () -> {
                    ClusterConfig.read("cluster.yaml", config);
                    ClusterConfig.forCluster(config, "other", 8080, 8443);
                })
                .problem();
    }
}
