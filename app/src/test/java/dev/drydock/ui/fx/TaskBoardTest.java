package dev.drydock.ui.fx;

import static dev.drydock.ui.UiBench.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.flow.Task;
import dev.drydock.flow.TaskState;
import dev.drydock.ui.DemoPlans;
import dev.drydock.ui.UiBench;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TaskBoardTest {
    private final UiBench bench = new UiBench();

    @Test
    void aTaskIsOneItemHoweverItIsHeardOf() {
        TaskBoard board = bench.board();
        Task task = bench.start(DemoPlans.simple("stop", "a", Duration.ofMillis(5)));
        TaskItem item = board.adopt(task);
        assertThat(board.items()).containsExactly(item);
    }

    @Test
    void changesCountTheBeginningAndTheEnd() {
        TaskBoard board = bench.board();
        bench.start(DemoPlans.simple("stop", "a", Duration.ofMillis(5)));
        eventually(() -> assertThat(board.changesProperty().get()).isEqualTo(2));
        assertThat(board.items().getFirst().state().status()).isEqualTo(TaskState.Status.DONE);
        assertThat(board.running()).isEmpty();
    }
}
