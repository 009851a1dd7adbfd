package dev.drydock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.ApiProblem;
import dev.drydock.model.HealthCheck;
import dev.drydock.model.Message;
import dev.drydock.model.Node;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InspectCommandTest {
    private final FakeShell shell = new FakeShell();

    @BeforeEach
    void aCluster() {
        shell.application.clusters.add(Samples.ours("dev"));
    }

    @Test
    void itShowsNodesChecksAndImages() {
        shell.application.nodes.add(new Node(
                "dev-control-plane",
                List.of(
                        new Node.Condition("DiskPressure", "True", "KubeletHasDiskPressure", "disk is full", since()),
                        new Node.Condition(
                                "Ready", "True", "KubeletReady", "kubelet is posting ready status", since())),
                "v1.34.4",
                "containerd://2.1.5",
                "Debian GNU/Linux 12, amd64",
                2,
                8L << 30,
                110,
                FakeShell.NOW.minusSeconds(90),
                List.of(new Node.Image("docker.io/library/nginx:1.28", 90L << 20))));
        shell.application.healthChecks.add(new HealthCheck("ping", true));
        shell.application.healthChecks.add(new HealthCheck("etcd", false));
        shell.application.remarks.add(Message.of("cluster.remark.unsupported", "1.34", "2026-10-27"));

        assertThat(shell.run("inspect", "dev")).isZero();
        assertThat(shell.out()).isEqualTo("""
                dev is running
                Made with:  kind, Kubernetes v1.34.4
                Profile:    local-hands
                Owner:      Drydock
                Ports:      80→80,443→443
                Uses:       0.26 CPUs, 812 MiB of memory, 950 MiB of disk
                Remark:     Kubernetes 1.34 has had no fixes since 2026-10-27, when its support ended.
                Checks:     1 of 2 parts of the API server are well
                Not well:   etcd
                Trouble:    dev-control-plane has DiskPressure: disk is full
                Images:     1, 90.0 MiB together

                NODE                READY   KUBELET   RUNTIME              SYSTEM                       CPUS   MEMORY    PODS   AGE
                dev-control-plane   True    v1.34.4   containerd://2.1.5   Debian GNU/Linux 12, amd64   2      8.0 GiB   110    90s

                IMAGE                          SIZE
                docker.io/library/nginx:1.28   90.0 MiB
                """);
    }

    private static Optional<Instant> since() {
        return Optional.of(FakeShell.NOW.minusSeconds(60));
    }

    @Test
    void aSilentServerLeavesItsPartOutAndSaysWhy() {
        shell.application.silence = Optional.of(new ApiProblem.ApiUnreachable("dev", "no answer"));

        assertThat(shell.run("inspect")).isZero();
        assertThat(shell.out()).contains("Uses:       0.26 CPUs").endsWith("dev\" does not answer: no answer.\n");
    }

    @Test
    void resourcesAreATable() {
        shell.application.clusters.add(Samples.theirs("other"));

        assertThat(shell.run("top")).isZero();
        assertThat(shell.out()).isEqualTo("""
                NAME    STATE     PROVIDER   CPUS   MEMORY    DISK      OWNER
                dev     running   kind       0.26   812 MiB   950 MiB   Drydock
                other   stopped   k3d        -      -         950 MiB   others
                """);
    }
}
