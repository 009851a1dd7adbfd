package dev.drydock.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.drydock.feature.log.LogRequest;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ClusterState;
import dev.drydock.model.Pod;
import dev.drydock.model.ProblemException;
import dev.drydock.model.ProviderId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.containers.Network;
import org.testcontainers.k3s.K3sContainer;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/** A k3s cluster that another program made, here Testcontainers: it can be read like ours and is never written to. */
class StrangersK3sIT {
    private static final DockerImageName IMAGE = DockerImageName.parse("rancher/k3s:v1.34.4-k3s1");

    @TempDir
    Path folder;

    @Test
    void itIsListedAndReadAndNeverWrittenTo() throws Exception {
        Path images = folder.resolve("images.tar");
        EngineContents.run(
                "docker",
                "save",
                "-o",
                images.toString(),
                "rancher/mirrored-pause:3.6",
                "rancher/mirrored-coredns-coredns:1.12.1");
        try (Network network = Network.newNetwork();
                K3sContainer k3s = new K3sContainer(IMAGE)
                        .withNetwork(network)
                        .withImagePullPolicy(_ -> false)
                        .withCopyFileToContainer(
                                MountableFile.forHostPath(images), "/var/lib/rancher/k3s/agent/images/images.tar");
                DrydockHome drydock = new DrydockHome(folder.resolve("home"))) {
            k3s.start();
            String name = k3s.getContainerName().substring(1);
            List<String> inspected = inspect(name);

            isListedAsNotOurs(drydock, name);
            itsPodsAndLogsCanBeRead(drydock, name);
            nothingThatWouldChangeItIsPlanned(drydock, name);

            assertThat(inspect(name)).isEqualTo(inspected);
            assertThat(drydock.clusterFiles()).isEmpty();
        }
    }

    private static void isListedAsNotOurs(DrydockHome drydock, String name) throws Exception {
        Cluster cluster = drydock.wiring().clusters().find(name);

        assertThat(cluster.provider()).isEqualTo(ProviderId.K3S);
        assertThat(cluster.state()).isEqualTo(ClusterState.RUNNING);
        assertThat(cluster.version()).contains("v1.34.4");
        assertThat(cluster.owned()).isFalse();
        assertThat(cluster.profile()).isEmpty();
    }

    private static void itsPodsAndLogsCanBeRead(DrydockHome drydock, String name) throws Exception {
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(dns(drydock, name))
                        .hasValueSatisfying(pod -> assertThat(pod.status()).isEqualTo("Running")));
        Pod pod = dns(drydock, name).orElseThrow();
        List<String> lines = new ArrayList<>();
        LogRequest request = new LogRequest(
                name, "kube-system", pod.name(), Optional.empty(), false, Optional.of(5), Optional.empty(), false);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            drydock.wiring().logs().read(request, lines::add);
            assertThat(lines).isNotEmpty();
        });
    }

    private static Optional<Pod> dns(DrydockHome drydock, String name) throws Exception {
        return drydock.wiring().workloads().pods(name, Optional.of("kube-system")).stream()
                .filter(pod -> pod.name().startsWith("coredns"))
                .findFirst();
    }

    private static void nothingThatWouldChangeItIsPlanned(DrydockHome drydock, String name) throws Exception {
        var clusters = drydock.wiring().clusters();
        List<ThrowingCallable> plans = List.of(
                () -> clusters.stop(name),
                () -> clusters.down(name),
                () -> clusters.connectToOurs(name),
                () -> drydock.wiring().sandboxes().start(name));

        for (ThrowingCallable plan : plans) {
            Throwable thrown = Assertions.catchThrowable(plan);
            assertThat(thrown)
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused -> assertThat(refused.problem())
                                    .isEqualTo(new ClusterProblem.ClusterNotOurs(name, "k3s")));
        }
        assertThat(drydock.wiring().recovery().tidy()).isEmpty();
    }

    /** In any order: the engine lists the mounts as it comes. */
    private static List<String> inspect(String name) throws Exception {
        return EngineContents.run("docker", "inspect", name)
                .lines()
                .map(line -> line.replaceAll(",$", ""))
                .sorted()
                .toList();
    }
}
