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
        assertThat(problemOf(CONFIG.replace("UDP", "udp")))
                .isEqualTo(new FileBroken(
                        "cluster.yaml", 14, 19, Message.of("profile.broken.choice", "protocol", "TCP, UDP, SCTP")));
    }

    private static Problem problemOf(String config) {
        return catchThrowableOfType(ProblemException.class, () -> {
                    ClusterConfig.read("cluster.yaml", config);
                    ClusterConfig.forCluster(config, "other", 8080, 8443);
                })
                .problem();
    }
}
