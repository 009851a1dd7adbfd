package dev.drydock.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.drydock.flow.Progress;
import dev.drydock.flow.Subscription;
import dev.drydock.flow.Threads;
import dev.drydock.model.ContainerState;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.ImageReference;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** On the real engine. */
@Timeout(60)
final class DockerEngineIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final ImageReference BUSYBOX = new ImageReference("busybox:1.36");

    private final String name = "drydock-it-" + UUID.randomUUID();
    private final Threads threads = new Threads((thread, defect) -> defect.printStackTrace());
    private final DockerEngine engine = new DockerEngine(EngineLocator.ofThisComputer(), threads);

    @TempDir
    Path directory;

    @BeforeEach
    void startAContainer() {
        DockerCommand.run("run", "-d", "--name", name, "--label", "drydock-it=" + name, "busybox:1.36", "sleep", "600");
    }

    @AfterEach
    void removeIt() throws ProblemException {
        engine.remove(name);
        engine.close();
    }

    @Test
    void listsAContainerAsItIs() throws ProblemException {
        EngineContainer listed = engine.container(name).orElseThrow();
        assertThat(listed)
                .isEqualTo(new EngineContainer(
                        DockerCommand.run("inspect", "-f", "{{.Id}}", name),
                        name,
                        "busybox:1.36",
                        ContainerState.RUNNING,
                        listed.createdAt(),
                        Map.of("drydock-it", name),
                        List.of(),
                        Map.of("bridge", DockerCommand.run("network", "inspect", "-f", "{{.Id}}", "bridge")),
                        List.of(),
                        DockerCommand.run("ps", "--no-trunc", "--filter", "name=" + name, "--format", "{{.Command}}")
                                .replace("\"", "")));
        assertThat(engine.containers()).contains(listed);
        assertThat(engine.containersLabelled("drydock-it=" + name)).containsExactly(listed);
        assertThat(engine.containersLabelled("drydock-it=other")).isEmpty();
    }

    @Test
    void anIdleContainerLendsItsProgramsToCommandsForItsVolumes() throws Exception {
        String volume = name + "-volume";
        engine.createVolume(volume, Map.of());
        String idle = engine.createIdle(
                new IdleContainer(name + "-idle", "busybox:1.36", Map.of("drydock-it", name), Map.of("/here", volume)));
        try {
            engine.start(idle);

            assertThat(engine.volumesOf(idle)).isEqualTo(Map.of("/here", volume));
            assertThat(engine.volumesOf(name)).isEmpty();
            assertThat(engine.exec(
                            idle, List.of("sh", "-c", "printf '\\0\\377' >/here/bytes; ls /sys/class/net"), SOON))
                    .isEqualTo(new ExecResult(0, "lo\n", ""));
            assertThat(engine.bytes(idle, "/here/bytes", 2)).containsExactly(0, -1);
            assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                    ProblemException.class, () -> engine.bytes(idle, "/here/bytes", 1))
                            .problem())
                    .isEqualTo(new EngineProblem.EngineFailed(
                            "docker cp " + idle + ":/here/bytes", Message.of("problem.why.tooLarge", 1)));
        } finally {
            engine.remove(idle);
            engine.removeVolume(volume);
        }
    }

    @Test
    void stopsStartsAndRemovesAsOftenAsAsked() throws ProblemException {
        engine.stop(name, Duration.ZERO);
        engine.stop(name, Duration.ZERO);
        assertThat(state()).isEqualTo(ContainerState.EXITED);
        engine.start(name);
        engine.start(name);
        assertThat(state()).isEqualTo(ContainerState.RUNNING);
        engine.remove(name);
        engine.remove(name);
        assertThat(engine.container(name)).isEmpty();
    }

    @Test
    void makesAndRemovesANetwork() throws ProblemException {
        EngineNetwork made = engine.createNetwork(name, Map.of("drydock-it", name));
        EngineNetwork listed = engine.networksLabelled("drydock-it=" + name).getFirst();
        assertThat(listed).isEqualTo(new EngineNetwork(made.id(), name, made.labels(), listed.createdAt()));
        assertThat(Duration.between(made.createdAt(), listed.createdAt()).abs()).isLessThan(Duration.ofSeconds(30));
        assertThat(problemOf(() -> engine.createNetwork(name, Map.of())))
                .isEqualTo(new EngineProblem.EngineFailed(
                        "docker network create " + name, "network with name " + name + " already exists"));
        engine.removeNetwork(made.id());
        engine.removeNetwork(made.id());
        assertThat(engine.networksLabelled("drydock-it=" + name)).isEmpty();
    }

    @Test
    void tellsAboutTheEngine() throws ProblemException {
        EngineInfo info = engine.info();
        assertThat(info.version()).isEqualTo(DockerCommand.run("version", "-f", "{{.Server.Version}}"));
        assertThat(info.rootDirectory()).isEqualTo(DockerCommand.run("info", "-f", "{{.DockerRootDir}}"));
        assertThat(info.memoryBytes()).isGreaterThan(1_000_000_000);
    }

    @Test
    void runsACommandAndTellsHowItEnded() throws Exception {
        assertThat(exec("sh", "-c", "echo out; echo err >&2; exit 7")).isEqualTo(new ExecResult(7, "out\n", "err\n"));
    }

    @Test
    void sendsACommandItsInputAndTheEndOfIt() throws Exception {
        InputStream input = new ByteArrayInputStream("one\ntwo\n".getBytes(StandardCharsets.UTF_8));
        assertThat(engine.exec(name, List.of("cat"), input, SOON)).isEqualTo(new ExecResult(0, "one\ntwo\n", ""));
    }

    @Test
    void aCommandMayEndBeforeItsInputDoes() throws Exception {
        assertThat(engine.exec(name, List.of("sh", "-c", "head -c 3; exit 4"), endless(), SOON))
                .isEqualTo(new ExecResult(4, "\0\0\0", ""));
    }

    @Test
    void inputThatBreaksIsAProblemAndEndsTheCommand() throws Exception {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the source is gone");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };
        assertThat(problemOf(() -> engine.exec(name, List.of("sleep", "555"), broken, SOON)))
                .isEqualTo(new EngineProblem.EngineLost("docker exec " + name + " sleep", "the source is gone"));
        assertThat(processes()).doesNotContain("sleep 555");
    }

    @Test
    void anInterruptStopsACommandThatHeedsNothing() throws Exception {
        AtomicReference<Throwable> end = new AtomicReference<>();
        Subscription running = threads.start("exec", () -> {
            try {
                engine.exec(name, List.of("sleep", "555"), endless(), SOON);
            } catch (ProblemException | InterruptedException e) {
                end.set(e);
            }
        });
        await().until(() -> processes().contains("sleep 555"));
        running.close();
        await().atMost(Duration.ofSeconds(10)).until(() -> end.get() != null);
        assertThat(end.get()).isInstanceOf(InterruptedException.class);
        assertThat(processes()).doesNotContain("sleep 555");
    }

    @Test
    void aCommandThatTakesTooLongIsStopped() throws Exception {
        assertThat(problemOf(() -> engine.exec(name, List.of("sleep", "555"), Duration.ofSeconds(1))))
                .isEqualTo(new EngineProblem.EngineFailed(
                        "docker exec " + name + " sleep", Message.of("problem.why.notDone", 1L)));
        assertThat(processes()).doesNotContain("sleep 555");
    }

    @Test
    void aCommandInAContainerThatIsNotThereFailsWithTheEnginesWords() {
        assertThat(problemOf(() -> engine.exec("drydock-it-none", List.of("true"), SOON)))
                .isEqualTo(new EngineProblem.EngineFailed(
                        "docker exec drydock-it-none true", "No such container: drydock-it-none"));
    }

    @Test
    void knowsWhichImagesItHas() throws ProblemException {
        assertThat(engine.image(new ImageReference("drydock-it/none:1"))).isEmpty();
        assertThat(engine.image(BUSYBOX).map(EngineImage::id))
                .contains(DockerCommand.run("image", "inspect", "-f", "{{.Id}}", "busybox:1.36"));
        assertThat(engine.image(BUSYBOX).orElseThrow().layers())
                .hasSameSizeAs(engine.layerBytes(BUSYBOX))
                .hasSize(1);
    }

    @Test
    void savesSeveralImagesInOneTar() throws Exception {
        try (InputStream tar = engine.save(List.of(BUSYBOX, new ImageReference("nginx:1.28")))) {
            String text = new String(tar.readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(text).contains("\"RepoTags\":[\"busybox:1.36\"]", "\"RepoTags\":[\"nginx:1.28\"]");
        }
    }

    @Test
    void savingAnImageThatIsNotThereFailsAtTheFirstRead() throws Exception {
        try (InputStream tar = engine.save(List.of(new ImageReference("drydock-it/none:1")))) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(tar::read)
                    .withMessageContaining("reference does not exist");
        }
    }

    @Test
    void aPullThatLeadsNowhereEndsWithAReason() {
        Problem problem = problemOf(
                () -> engine.pull(new ImageReference("registry.invalid/drydock-it/none:1"), Progress.unseen()));
        assertThat(problem).isInstanceOfSatisfying(EngineProblem.EngineFailed.class, failed -> {
            assertThat(failed.during()).isEqualTo("docker pull registry.invalid/drydock-it/none:1");
            assertThat(failed.reason()).isNotEqualTo(Message.verbatim(""));
        });
    }

    @Test
    void tellsWhatHappensUntilClosed() throws ProblemException {
        ConcurrentLinkedQueue<EngineEvent> heard = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<String> lost = new ConcurrentLinkedQueue<>();
        String id = engine.container(name).orElseThrow().id();
        Subscription following = engine.events(heard::add, lost::add);
        engine.stop(name, Duration.ZERO);
        await().untilAsserted(() -> assertThat(heard)
                .contains(new EngineEvent("container", "die", id), new EngineEvent("container", "stop", id)));
        following.close();
        assertThat(lost).isEmpty();
    }

    @Test
    void anEngineThatGoesAwayEndsItsEventsAndIsFoundAgain() throws Exception {
        ConcurrentLinkedQueue<String> lost = new ConcurrentLinkedQueue<>();
        EngineProxy first = new EngineProxy(directory, threads);
        try (DockerEngine restless = first.connect()) {
            Subscription following = restless.events(event -> {}, lost::add);
            first.close();
            await().untilAsserted(() -> assertThat(lost).hasSize(1));
            assertThat(problemOf(restless::containers)).isInstanceOf(EngineProblem.EngineUnreachable.class);
            try (EngineProxy second = new EngineProxy(directory, threads)) {
                assertThat(restless.containers()).isEqualTo(engine.containers());
            }
            following.close();
        }
    }

    @Test
    void aRestartBetweenTwoQuestionsIsNotNoticed() throws Exception {
        EngineProxy first = new EngineProxy(directory, threads);
        try (DockerEngine restless = first.connect()) {
            restless.containers();
            first.close();
            try (EngineProxy second = new EngineProxy(directory, threads)) {
                assertThat(restless.container(name)).isEqualTo(engine.container(name));
            }
        }
    }

    private ContainerState state() throws ProblemException {
        return engine.container(name).orElseThrow().state();
    }

    private String processes() {
        return DockerCommand.run("top", name);
    }

    private ExecResult exec(String... argv) throws Exception {
        return engine.exec(name, List.of(argv), SOON);
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                Arrays.fill(into, offset, offset + length, (byte) 0);
                return length;
            }
        };
    }

    /** A call to the engine. */
    private interface Call {
        void run() throws ProblemException, InterruptedException;
    }

    private static Problem problemOf(Call call) {
        try {
            call.run();
        } catch (ProblemException e) {
            return e.problem();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("no problem");
    }

    @Test
    void aContainerThatIsGonePublishesNothing() throws Exception {
        assertThat(engine.publishedPorts("drydock-never-was")).isEmpty();
    }
}
