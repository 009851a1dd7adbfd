package dev.drydock.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.flow.StepState;
import dev.drydock.flow.Task;
import dev.drydock.flow.TaskState;
import dev.drydock.model.DrydockProblem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cancel, pressed during each step of an up from nothing, leaves nothing behind. */
class CancelIT {
    private static final String CLUSTER = "it-cancel";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "step {0} after {1} ms")
    @CsvSource({"0, 0", "1, 0", "2, 300", "2, 2500", "2, 7000", "3, 0", "3, 6000", "4, 0", "6, 200", "7, 0"})
    void cancelledDuringAStepLeavesNothing(int step, int millis) throws Exception {
        EngineContents before = EngineContents.now();
        try (DrydockHome drydock = new DrydockHome(folder)) {
            Task task = drydock.start(drydock.up(CLUSTER));
            awaitBegun(task, step);
            Thread.sleep(Duration.ofMillis(millis));
            boolean inTime = !task.state().value().status().over();
            task.cancel();
            TaskState end = task.await();

            if (!inTime || end.status() == TaskState.Status.DONE) {
                // The last step may be over before anybody can cancel it; then there is a whole cluster to take down.
                assertThat(step).isEqualTo(7);
                drydock.run(drydock.wiring().clusters().down(CLUSTER));
            } else {
                assertThat(end.status()).isEqualTo(TaskState.Status.CANCELLED);
                assertThat(end.problem()).contains(new DrydockProblem.Cancelled(CLUSTER));
            }
            assertThat(EngineContents.now()).isEqualTo(before);
            assertThat(drydock.clusterFiles()).isEmpty();
        }
    }

    static void awaitBegun(Task task, int step) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        try (var _ = task.state().listen(state -> {
            if (state.status().over() || state.steps().get(step).status() != StepState.Status.WAITING) {
                begun.countDown();
            }
        })) {
            assertThat(begun.await(120, TimeUnit.SECONDS)).isTrue();
        }
    }
}
