package dev.drydock.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.flow.Task;
import dev.drydock.flow.TaskState;
import dev.drydock.model.DrydockProblem;
import dev.drydock.model.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An up on k3s that is cancelled, or killed as nobody can catch it, at many moments: no container, volume or network stays. */
class K3sCutOffIT {
    private static final String CLUSTER = "it-k3s-cut-off";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "step {0} after {1} ms")
    @CsvSource({"2, 0", "2, 60", "2, 150", "2, 400", "2, 2500", "3, 4000", "6, 0", "8, 0"})
    void cancelledItLeavesNothing(int step, int millis) throws Exception {
        EngineContents before = EngineContents.now();
        try (DrydockHome drydock = new DrydockHome(folder)) {
            Task task = drydock.start(drydock.upOnK3s(CLUSTER));
            CancelIT.awaitBegun(task, step);
            Thread.sleep(Duration.ofMillis(millis));
            task.cancel();
            TaskState end = task.await();

            if (end.status() == TaskState.Status.DONE) {
                assertThat(step).isEqualTo(8);
                drydock.run(drydock.wiring().clusters().down(CLUSTER));
            } else {
                assertThat(end.problem()).contains(new DrydockProblem.Cancelled(CLUSTER));
            }
            assertThat(EngineContents.now()).isEqualTo(before);
            assertThat(drydock.clusterFiles()).isEmpty();
        }
    }

    @ParameterizedTest(name = "after \"{0}\" and {1} ms")
    @CsvSource({"'[3/', 0", "'[3/', 30", "'[3/', 80", "'[3/', 150", "'[3/', 300", "'[3/', 1500", "'[5/', 0"})
    void killedTheNextStartLeavesNothing(String line, int millis) throws Exception {
        EngineContents before = EngineContents.now();
        try (DrydockHome drydock = new DrydockHome(folder)) {
            KilledIT.killAfter(
                    drydock,
                    line,
                    millis,
                    "up",
                    "local-hands",
                    "--provider",
                    "k3s",
                    "--name",
                    CLUSTER,
                    "--http-port",
                    "" + DrydockHome.HTTP,
                    "--https-port",
                    "" + DrydockHome.HTTPS);

            List<Problem> told = drydock.another().recovery().run();

            assertThat(told).isSubsetOf(List.of(new DrydockProblem.CutOffRemoved("up", CLUSTER)));
            assertThat(EngineContents.now()).isEqualTo(before);
            assertThat(drydock.clusterFiles()).isEmpty();
        }
    }
}
