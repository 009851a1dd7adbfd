package dev.drydock.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.drydock.flow.Live;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Freshness;
import dev.drydock.model.NodeEnd;
import dev.drydock.model.Observed;
import dev.drydock.model.ProblemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What is shown follows an engine that is stopped, killed, stalled and changed from a terminal. */
@EnabledIf("dev.drydock.it.PrivateEngine#isPossible")
class EngineTruthIT {
    private static final String CLUSTER = "it-truth";

    @TempDir
    static Path folder;

    @TempDir
    Path home;

    private static PrivateEngine engine;

    @BeforeAll
    static void startAnEngine() throws Exception {
        engine = PrivateEngine.running(folder);
    }

    @AfterAll
    static void endTheEngine() throws Exception {
        engine.close();
    }

    @AfterEach
    void removeNodes() throws Exception {
        engine.removeNodes();
    }

    @Test
    void whatATerminalDoesIsSeenWithinTwoSeconds() throws Exception {
        try (DrydockHome drydock = at(engine.address())) {
            Live<Observed<List<Cluster>>> live = live(drydock);

            engine.node(CLUSTER);
            within(2, live, only(ClusterState.RUNNING));
            engine.docker("pause", CLUSTER + "-control-plane");
            within(2, live, only(ClusterState.PAUSED));
            engine.docker("unpause", CLUSTER + "-control-plane");
            within(3, live, only(ClusterState.RUNNING));
            engine.docker("rename", CLUSTER + "-control-plane", "it-renamed");
            within(
                    2,
                    live,
                    clusters -> clusters.getFirst().nodes().getFirst().name().equals("it-renamed"));
            engine.docker("stop", "-t", "0", "it-renamed");
            within(2, live, only(ClusterState.STOPPED));
            engine.docker("start", "it-renamed");
            within(2, live, only(ClusterState.RUNNING));
            engine.docker("rm", "-f", "it-renamed");
            within(2, live, List::isEmpty);
        }
    }

    @Test
    void aNewClusterUnderAnOldNameIsAnother() throws Exception {
        String old = engine.node(CLUSTER);
        try (DrydockHome drydock = at(engine.address())) {
            Live<Observed<List<Cluster>>> live = live(drydock);
            within(5, live, only(ClusterState.RUNNING));

            engine.docker("rm", "-f", CLUSTER + "-control-plane");
            String fresh = engine.node(CLUSTER);

            within(2, live, clusters -> ids(clusters).equals(List.of(fresh)));
            assertThat(fresh).isNotEqualTo(old);
        }
    }

    @Test
    void aKilledNodeSaysHowItEnded() throws Exception {
        engine.node(CLUSTER);
        try (DrydockHome drydock = at(engine.address())) {
            Live<Observed<List<Cluster>>> live = live(drydock);
            within(5, live, only(ClusterState.RUNNING));

            engine.docker("kill", CLUSTER + "-control-plane");
            await().until(() -> engine.docker("ps", "-q").isEmpty());

            within(5, live, only(ClusterState.STOPPED));
            assertThat(end(live))
                    .get()
                    .usingRecursiveComparison()
                    .ignoringFields("at")
                    .isEqualTo(new NodeEnd(137, false, 0, "", java.time.Instant.EPOCH));
        }
    }

    /** Not every engine notices why the kernel killed it; then the limit is the reason that is left. */
    @Test
    void aNodeThatRanOutOfMemorySaysSo() throws Exception {
        engine.docker(
                "run",
                "-d",
                "--network=none",
                "--memory=24m",
                "--label=io.x-k8s.kind.cluster=" + CLUSTER,
                "--label=io.x-k8s.kind.role=control-plane",
                "--name=" + CLUSTER + "-control-plane",
                "busybox:1.36",
                "sh",
                "-c",
                "sleep 1; a=x; while true; do a=$a$a; done");
        try (DrydockHome drydock = at(engine.address())) {
            Live<Observed<List<Cluster>>> live = live(drydock);

            within(6, live, only(ClusterState.STOPPED));
            assertThat(end(live)).get().matches(end -> end.outOfMemory() || end.perhapsOutOfMemory());
            assertThat(end(live)).get().matches(NodeEnd::alarming);
        }
    }

    @Test
    void anEngineThatIsNotThereIsToldAtOnceAndFoundWhenItComes() throws Exception {
        engine.stop();
        try (DrydockHome drydock = at(engine.address())) {
            Live<Observed<List<Cluster>>> live = drydock.wiring().clusters().live();
            await().atMost(Duration.ofSeconds(1)).until(() -> live.value().freshness() instanceof Freshness.Stale);

            engine.start();

            await().atMost(Duration.ofSeconds(2)).until(() -> live.value().freshness() instanceof Freshness.Live);
        } finally {
            revive();
        }
    }

    @Test
    void anEngineThatRestartsIsShownAsItIsAfterwards() throws Exception {
        engine.node(CLUSTER);
        try (DrydockHome drydock = at(engine.address())) {
            Live<Observed<List<Cluster>>> live = live(drydock);
            within(5, live, only(ClusterState.RUNNING));

            engine.stop();
            await().atMost(Duration.ofSeconds(2)).until(() -> !(live.value().freshness() instanceof Freshness.Live));
            engine.start();

            within(2, live, only(ClusterState.STOPPED));
        } finally {
            revive();
        }
    }

    @Test
    void anEngineThatIsKilledIsMissedAndShownAsItIsAfterwards() throws Exception {
        engine.node(CLUSTER);
        try (DrydockHome drydock = at(engine.address())) {
            Live<Observed<List<Cluster>>> live = live(drydock);
            within(5, live, only(ClusterState.RUNNING));

            engine.kill();
            await().atMost(Duration.ofSeconds(5)).until(() -> !(live.value().freshness() instanceof Freshness.Live));
            engine.start();

            boolean runs = engine.docker("ps", "-q").lines().anyMatch(line -> !line.isEmpty());
            within(5, live, only(runs ? ClusterState.RUNNING : ClusterState.STOPPED));
        } finally {
            revive();
        }
    }

    @Test
    void anEngineThatTakesCallsAndNeverAnswersIsGivenUpWithinFiveSeconds() throws Exception {
        engine.node(CLUSTER);
        try (EngineProxy proxy = new EngineProxy(home.resolve("mute.sock"), engine.socket());
                DrydockHome drydock = at(proxy.address())) {
            Live<Observed<List<Cluster>>> live = live(drydock);
            within(5, live, only(ClusterState.RUNNING));

            proxy.mute(true);

            assertThat(giveUp(drydock)).isInstanceOf(EngineProblem.EngineLost.class);
            assertThat(giveUp(drydock)).isInstanceOf(EngineProblem.EngineUnreachable.class);
            await().atMost(Duration.ofSeconds(15)).until(() -> !(live.value().freshness() instanceof Freshness.Live));
            proxy.mute(false);
            within(6, live, only(ClusterState.RUNNING));
        }
    }

    private static Object giveUp(DrydockHome drydock) throws InterruptedException {
        long begin = System.nanoTime();
        try {
            return drydock.wiring().clusters().list();
        } catch (ProblemException e) {
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
            return e.problem();
        }
    }

    @Test
    void eventsThatStopWithoutAWordAreMissedAndFollowedAnew() throws Exception {
        engine.node(CLUSTER);
        try (EngineProxy proxy = new EngineProxy(home.resolve("deaf.sock"), engine.socket());
                DrydockHome drydock = at(proxy.address())) {
            Live<Observed<List<Cluster>>> live = live(drydock);
            within(5, live, only(ClusterState.RUNNING));

            proxy.silence();
            engine.docker("pause", CLUSTER + "-control-plane");
            within(15, live, only(ClusterState.PAUSED));

            // The proof that the events are heard again: the next count would come much later.
            engine.docker("unpause", CLUSTER + "-control-plane");
            within(3, live, only(ClusterState.RUNNING));
        }
    }

    private DrydockHome at(String address) {
        return new DrydockHome(home, Map.of("DOCKER_HOST", address));
    }

    private void revive() throws Exception {
        try {
            engine.docker("version");
        } catch (AssertionError gone) {
            engine.start();
        }
    }

    private static Live<Observed<List<Cluster>>> live(DrydockHome drydock) throws Exception {
        Live<Observed<List<Cluster>>> live = drydock.wiring().clusters().live();
        await().atMost(Duration.ofSeconds(10)).until(() -> live.value().freshness() instanceof Freshness.Live);
        return live;
    }

    private static void within(int seconds, Live<Observed<List<Cluster>>> live, Predicate<List<Cluster>> wanted) {
        await().atMost(Duration.ofSeconds(seconds))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> {
                    Observed<List<Cluster>> seen = live.value();
                    assertThat(seen.freshness()).isInstanceOf(Freshness.Live.class);
                    assertThat(wanted.test(seen.value())).as("%s", seen.value()).isTrue();
                });
    }

    private static Predicate<List<Cluster>> only(ClusterState state) {
        return clusters -> clusters.size() == 1 && clusters.getFirst().state() == state;
    }

    private static List<String> ids(List<Cluster> clusters) {
        return clusters.stream()
                .flatMap(cluster -> cluster.nodes().stream())
                .map(node -> node.id())
                .toList();
    }

    private static Optional<NodeEnd> end(Live<Observed<List<Cluster>>> live) {
        return live.value().value().getFirst().nodes().getFirst().end();
    }
}
