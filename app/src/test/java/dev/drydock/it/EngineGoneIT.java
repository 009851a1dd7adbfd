package dev.drydock.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.drydock.flow.StepState;
import dev.drydock.flow.Task;
import dev.drydock.flow.TaskState;
import dev.drydock.model.Cluster;
import dev.drydock.model.DrydockProblem;
import dev.drydock.model.Freshness;
import dev.drydock.model.Observed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine goes away in the middle of things, and comes back. */
class EngineGoneIT {
    private static final String CLUSTER = "it-engine-gone";

    @TempDir
    Path folder;

    @Test
    void anEngineThatGoesAwayDuringUpIsNamedAndTheNextStartTakesBackWhatIsLeft() throws Exception {
        EngineContents before = EngineContents.now();
        try (EngineProxy proxy = new EngineProxy(folder.resolve("engine.sock"));
                DrydockHome drydock = new DrydockHome(folder, Map.of("DOCKER_HOST", proxy.address()))) {
            Task task = drydock.start(drydock.up(CLUSTER));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> task.state().value().steps().get(2).status() == StepState.Status.RUNNING);
            Thread.sleep(Duration.ofSeconds(4));
            proxy.cut();
            TaskState end = task.await();

            assertThat(end.status()).isEqualTo(TaskState.Status.FAILED);
            assertThat(end.problem()).get().isInstanceOf(DrydockProblem.UndoFailed.class);

            proxy.restore();
            assertThat(drydock.another().recovery().run())
                    .containsExactly(new DrydockProblem.CutOffRemoved("up", CLUSTER));
            assertThat(EngineContents.now()).isEqualTo(before);
            assertThat(drydock.clusterFiles()).isEmpty();
        }
    }

    @Test
    void theListOfClustersSaysThatItIsStaleAndBecomesLiveAgain() throws Exception {
        try (EngineProxy proxy = new EngineProxy(folder.resolve("engine.sock"));
                DrydockHome drydock = new DrydockHome(folder, Map.of("DOCKER_HOST", proxy.address()))) {
            var live = drydock.wiring().clusters().live();
            await().atMost(Duration.ofSeconds(10)).until(() -> live.value().freshness() instanceof Freshness.Live);
            List<Cluster> known = live.value().value();

            proxy.cut();
            await().atMost(Duration.ofSeconds(6)).until(() -> live.value().freshness() instanceof Freshness.Stale);
            assertThat(live.value().value()).isEqualTo(known);

            proxy.restore();
            await().atMost(Duration.ofSeconds(5)).until(() -> live.value().equals(Observed.live(known)));
        }
    }
}
