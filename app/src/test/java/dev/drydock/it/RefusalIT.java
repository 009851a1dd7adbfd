package dev.drydock.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.feature.sandbox.UpRequest;
import dev.drydock.flow.Plan;
import dev.drydock.flow.Task;
import dev.drydock.flow.TaskState;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.HostProblem;
import dev.drydock.model.ImageProblem;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stops an up before it makes anything, and what it leaves then: nothing. */
class RefusalIT {
    private static final String CLUSTER = "it-refusal";

    @TempDir
    Path folder;

    private EngineContents before;

    @BeforeEach
    void look() throws Exception {
        before = EngineContents.now();
    }

    @Test
    void aPortTakenByAProcessIsNamedAndAFreeOneOffered() throws Exception {
        try (DrydockHome drydock = new DrydockHome(folder);
                ServerSocket taken = new ServerSocket(DrydockHome.HTTP, 1, InetAddress.getLoopbackAddress())) {
            Problem problem = problemOf(drydock.run(drydock.up(CLUSTER)));

            assertThat(problem).isInstanceOfSatisfying(HostProblem.PortTaken.class, found -> {
                assertThat(found.port()).isEqualTo(taken.getLocalPort());
                assertThat(found.holder().orElseThrow().arguments())
                        .contains(Long.toString(ProcessHandle.current().pid()));
                assertThat(found.free()).isPresent();
            });
        }
        assertThat(EngineContents.now()).isEqualTo(before);
    }

    @Test
    void aPortTakenByAContainerIsNamed() throws Exception {
        String publish = "127.0.0.1:" + DrydockHome.HTTP + ":80";
        EngineContents.run(
                "docker", "run", "-d", "--name", "it-port-holder", "-p", publish, "busybox:1.36", "sleep", "60");
        try (DrydockHome drydock = new DrydockHome(folder)) {
            Problem problem = problemOf(drydock.run(drydock.up(CLUSTER)));

            assertThat(problem)
                    .isInstanceOfSatisfying(
                            HostProblem.PortTaken.class,
                            found -> assertThat(found.holder())
                                    .contains(Message.of("problem.holder.container", "it-port-holder")));
        } finally {
            EngineContents.run("docker", "rm", "-f", "it-port-holder");
        }
        assertThat(EngineContents.now()).isEqualTo(before);
    }

    @Test
    void aNodeImageThatIsNowhereStopsThePlanBeforeTheClusterIsMade() throws Exception {
        UpRequest request = new UpRequest(
                "local-hands",
                Optional.of(CLUSTER),
                Optional.of("v1.99.0"),
                Optional.of(DrydockHome.HTTP),
                Optional.of(DrydockHome.HTTPS));
        try (DrydockHome drydock = new DrydockHome(folder)) {
            Problem problem = problemOf(drydock.run(drydock.wiring().sandboxes().up(request)));

            assertThat(problem)
                    .isInstanceOfSatisfying(
                            ImageProblem.ImagesMissing.class,
                            missing -> assertThat(missing.images()).containsExactly("kindest/node:v1.99.0"));
        }
        assertThat(EngineContents.now()).isEqualTo(before);
    }

    @Test
    void anEngineThatIsNotThereIsNamedWithEveryPlaceTried() throws Exception {
        try (DrydockHome drydock =
                new DrydockHome(folder, Map.of("DOCKER_HOST", "unix://" + folder.resolve("no.sock")))) {
            assertThat(problemOf(() -> drydock.up(CLUSTER)))
                    .isInstanceOfSatisfying(
                            EngineProblem.EngineUnreachable.class,
                            nowhere -> assertThat(nowhere.tried()).hasSize(1));
        }
    }

    @Test
    void withoutTheKindProgramEveryPlaceTriedIsNamed() throws Exception {
        try (DrydockHome drydock = new DrydockHome(folder, Map.of("PATH", folder.toString()))) {
            assertThat(problemOf(drydock.run(drydock.up(CLUSTER))))
                    .isInstanceOfSatisfying(
                            ClusterProblem.KindMissing.class,
                            missing -> assertThat(missing.tried())
                                    .anyMatch(attempt -> attempt.place().equals(folder.toString())));
        }
        assertThat(EngineContents.now()).isEqualTo(before);
    }

    @Test
    void whenKindFailsItsWholeOutputIsKept() throws Exception {
        Path kind = folder.resolve("kind");
        Files.writeString(kind, "#!/bin/sh\necho first\necho 'ERROR: no such thing' >&2\nexit 3\n");
        Files.setPosixFilePermissions(kind, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (DrydockHome drydock = new DrydockHome(folder, Map.of("PATH", folder + ":" + System.getenv("PATH")))) {
            assertThat(problemOf(drydock.run(drydock.up(CLUSTER))))
                    .isInstanceOfSatisfying(ClusterProblem.KindFailed.class, failed -> {
                        assertThat(failed.exitCode()).isEqualTo(3);
                        assertThat(failed.output()).contains("first").contains("ERROR: no such thing");
                    });
            assertThat(drydock.clusterFiles()).isEmpty();
        }
        assertThat(EngineContents.now()).isEqualTo(before);
    }

    @Test
    void twoDrydocksDoNotWorkOnOneCluster() throws Exception {
        try (DrydockHome drydock = new DrydockHome(folder)) {
            Plan plan = drydock.up(CLUSTER);
            Task first = drydock.start(plan);
            Process second = new CommandLineProcess(drydock.environment())
                    .start(
                            "up",
                            "local-hands",
                            "--name",
                            CLUSTER,
                            "--http-port",
                            "" + DrydockHome.HTTP,
                            "--https-port",
                            "" + DrydockHome.HTTPS,
                            "--json");
            String output = new String(second.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            first.cancel();
            first.await();

            assertThat(second.waitFor()).isEqualTo(1);
            assertThat(output).contains("\"code\":\"ClusterBusy\"");
            assertThat(output).contains(Long.toString(ProcessHandle.current().pid()));
        }
        assertThat(EngineContents.now()).isEqualTo(before);
    }

    @Test
    void anUnknownClusterIsAnsweredWithThoseThereAre() throws Exception {
        try (DrydockHome drydock = new DrydockHome(folder)) {
            List<String> known = drydock.wiring().clusters().list().stream()
                    .map(cluster -> cluster.name())
                    .toList();
            assertThat(problemOf(() -> drydock.wiring().clusters().down("nobody")))
                    .isEqualTo(new ClusterProblem.ClusterUnknown("nobody", known));
        }
    }

    private static Problem problemOf(TaskState end) {
        assertThat(end.status()).isEqualTo(TaskState.Status.FAILED);
        return end.problem().orElseThrow();
    }

    private static Problem problemOf(ThrowingCallable call) {
        Throwable thrown = Assertions.catchThrowable(call);
        assertThat(thrown).isInstanceOf(ProblemException.class);
        return ((ProblemException) thrown).problem();
    }
}
