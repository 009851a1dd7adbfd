package dev.drydock.feature.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.drydock.docker.DockerCommand;
import dev.drydock.docker.DockerEngine;
import dev.drydock.docker.EngineLocator;
import dev.drydock.docker.EngineProxy;
import dev.drydock.flow.Progress;
import dev.drydock.flow.Step;
import dev.drydock.flow.Subscription;
import dev.drydock.flow.Threads;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.ImageProblem;
import dev.drydock.model.ImageReference;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.provider.NodePlace;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** On the real engine and a real node. */
@Timeout(120)
final class ImagesIT {
    private static final ImageReference BUSYBOX = new ImageReference("busybox:1.36");
    private static final ImageReference NGINX = new ImageReference("nginx:1.28");
    private static final ImageReference LARGE = new ImageReference("nginx/nginx-ingress:5.5.4");

    private final Threads threads = new Threads((thread, defect) -> defect.printStackTrace());
    private final DockerEngine engine = new DockerEngine(EngineLocator.ofThisComputer(), threads);
    private final Images images = new Images(engine, threads);
    private final NodeForTests node = new NodeForTests();
    private final ToldProgress told = new ToldProgress();

    @TempDir
    Path directory;

    @BeforeEach
    void connect() throws ProblemException {
        engine.address();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void sendsOnlyWhatTheNodeLacks() throws Exception {
        try (node) {
            node.start();
            awaitRuntime();
            images.bringIntoNode(node.place(), List.of(BUSYBOX)).run(Progress.unseen());
            assertPresent(BUSYBOX);
            assertThat(images.missingInNode(node.place(), List.of(BUSYBOX, NGINX)))
                    .containsExactly(NGINX);
            images.bringIntoNode(node.place(), List.of(BUSYBOX, NGINX)).run(told);
            assertThat(told.details().getLast())
                    .extracting(Message::key, message -> message.arguments().getFirst())
                    .containsExactly("image.sent", 1);
            assertThat(told.fractions()).isSorted().endsWith(0.99, 1.0);

            assertPresent(NGINX);
            ToldProgress again = new ToldProgress();
            images.bringIntoNode(node.place(), List.of(BUSYBOX, NGINX)).run(again);
            assertThat(again.details()).containsExactly(Message.of("image.present", 2));
        }
    }

    @Test
    void anImageBuiltAnewUnderItsNameIsSentAgain() throws Exception {
        ImageReference built = new ImageReference("drydock-it/built:1");
        try (node) {
            node.start();
            awaitRuntime();
            DockerCommand.run("tag", BUSYBOX.text(), built.text());
            images.bringIntoNode(node.place(), List.of(built)).run(Progress.unseen());
            assertPresent(built);
            buildAnew(built);
            assertThat(images.missingInNode(node.place(), List.of(built))).containsExactly(built);
            images.bringIntoNode(node.place(), List.of(built)).run(told);
            assertThat(told.keys()).contains("image.sent");
            assertPresent(built);
        } finally {
            DockerCommand.run("rmi", built.text());
        }
    }

    @Test
    void mayBeginBeforeTheNodeIsThere() throws Exception {
        try (node) {
            CompletableFuture<Optional<Problem>> end = new CompletableFuture<>();
            start(images.bringIntoNode(node.place(), List.of(BUSYBOX)), end);
            await().until(() -> told.keys().contains("image.waiting"));
            node.start();
            assertThat(end.get(40, TimeUnit.SECONDS)).isEmpty();
            assertThat(told.keys()).startsWith("image.waiting").endsWith("image.sent");
            assertPresent(BUSYBOX);
        }
    }

    @Test
    void aContainerThatOnlyHasTheNameOfOursIsNotTouched() throws Exception {
        try (node) {
            node.start();
            awaitRuntime();
            NodePlace place = new NodePlace("another", node.name(), node.place().runtime());

            assertThat(new NodeContainerd(engine, place).images()).isEmpty();
            assertThatThrownBy(() -> new NodeContainerd(engine, place).importTar(InputStream.nullInputStream()))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused -> assertThat(refused.problem()).isInstanceOf(EngineProblem.EngineFailed.class));
        }
    }

    @Test
    void aCancelInTheMiddleLeavesNothingRunning() throws Exception {
        try (node) {
            node.start();
            awaitRuntime();
            CompletableFuture<Optional<Problem>> end = new CompletableFuture<>();
            Subscription running = start(images.bringIntoNode(node.place(), List.of(LARGE)), end);
            await().until(() -> told.fractions().stream().anyMatch(fraction -> fraction > 0.1));
            running.close();
            assertThat(end.get(10, TimeUnit.SECONDS)).isEmpty();
            assertThat(node.processes()).doesNotContain("images import");
            assertThat(told.keys()).doesNotContain("image.sent", "image.unpacking");
        }
    }

    @Test
    void anEngineThatGoesAwayInTheMiddleIsNamed() throws Exception {
        try (EngineProxy proxy = new EngineProxy(directory, threads);
                DockerEngine throughProxy = proxy.connect();
                node) {
            node.start();
            awaitRuntime();
            CompletableFuture<Optional<Problem>> end = new CompletableFuture<>();
            start(new Images(throughProxy, threads).bringIntoNode(node.place(), List.of(LARGE)), end);
            await().until(() -> told.fractions().stream().anyMatch(fraction -> fraction > 0.1));
            proxy.close();
            assertThat(end.get(15, TimeUnit.SECONDS).orElseThrow()).isInstanceOf(EngineProblem.EngineLost.class);
        }
    }

    @Test
    void aNodeWhoseDiskIsFullSaysSo() throws Exception {
        try (node) {
            node.start("--tmpfs", "/var/lib/containerd:size=40m");
            awaitRuntime();
            Problem problem = problemOf(images.bringIntoNode(node.place(), List.of(NGINX)));
            assertThat(problem)
                    .isInstanceOfSatisfying(
                            ImageProblem.NodeDiskFull.class,
                            full -> assertThat(full.node()).isEqualTo(node.name()));
        }
    }

    @Test
    void everyImageThatCannotBeHadIsNamedAtOnce() throws Exception {
        ImageReference one = new ImageReference("registry.invalid/drydock-it/one:1");
        ImageReference two = new ImageReference("registry.invalid/drydock-it/two:1");
        assertThat(images.missingInEngine(List.of(one, BUSYBOX, two))).containsExactly(one, two);
        assertThat(problemOf(images.fetch(List.of(one, BUSYBOX, two))))
                .isInstanceOfSatisfying(
                        ImageProblem.ImagesMissing.class,
                        missing -> assertThat(missing.images()).containsExactly(one.text(), two.text()));
        assertThat(problemOf(images.bringIntoNode(node.place(), List.of(one, BUSYBOX, two))))
                .isEqualTo(new ImageProblem.ImagesMissing(
                        List.of(one.text(), two.text()), Message.of("image.why.notInEngine")));
    }

    @Test
    void whatTheEngineHasIsNotPulled() throws Exception {
        images.fetch(List.of(BUSYBOX, NGINX)).run(told);
        assertThat(told.details()).containsExactly(Message.of("image.inEngine", 2));
    }

    private void buildAnew(ImageReference image) {
        String container = DockerCommand.run("create", BUSYBOX.text(), "true");
        DockerCommand.run("commit", "--change", "LABEL build=" + container, container, image.text());
        DockerCommand.run("rm", container);
    }

    private void awaitRuntime() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> new NodeContainerd(engine, node.place()).images().isPresent());
    }

    /** The node's second name for an image comes an instant after the import. */
    private void assertPresent(ImageReference image) {
        await().until(() -> images.missingInNode(node.place(), List.of(image)).isEmpty());
    }

    private Subscription start(Step step, CompletableFuture<Optional<Problem>> end) {
        return threads.start("step", () -> {
            try {
                step.run(told);
                end.complete(Optional.empty());
            } catch (ProblemException e) {
                end.complete(Optional.of(e.problem()));
            } catch (InterruptedException e) {
                end.complete(Optional.empty());
            } catch (RuntimeException e) {
                end.completeExceptionally(e);
            }
        });
    }

    private static Problem problemOf(Step step) throws InterruptedException {
        try {
            step.run(Progress.unseen());
        } catch (ProblemException e) {
            return e.problem();
        }
        throw new AssertionError("no problem");
    }
}
