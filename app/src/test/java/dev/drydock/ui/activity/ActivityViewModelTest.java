package dev.drydock.ui.activity;

import static dev.drydock.ui.UiBench.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.feature.history.HistoryEntry;
import dev.drydock.flow.Task;
import dev.drydock.ui.DemoPlans;
import dev.drydock.ui.Samples;
import dev.drydock.ui.UiBench;
import dev.drydock.ui.fx.TaskBoard;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class ActivityViewModelTest {
    private final UiBench bench = new UiBench();
    private final TaskBoard board = bench.board();
    private final List<HistoryEntry> history = new CopyOnWriteArrayList<>();
    private final ActivityViewModel model = new ActivityViewModel(bench.work, board, () -> List.copyOf(history));
    private final HistoryEntry earlier =
            new HistoryEntry("up", "old", Samples.THEN, Duration.ofSeconds(3), "done", Optional.empty());

    @Test
    void tasksOfThisRunComeBeforeTheHistory() {
        history.add(earlier);
        bench.start(DemoPlans.simple("stop", "a", Duration.ofMillis(5)));
        model.activate();
        eventually(() -> assertThat(model.rows())
                .containsExactly(
                        new ActivityRow.OfThisRun(board.items().getFirst()), new ActivityRow.OfHistory(earlier)));
    }

    @Test
    void aTaskOfThisRunIsNotToldAgainByTheHistory() throws InterruptedException {
        Task task = bench.start(DemoPlans.simple("stop", "a", Duration.ofMillis(5)));
        history.add(new HistoryEntry(
                "stop",
                "a",
                task.await().started().truncatedTo(ChronoUnit.MILLIS),
                Duration.ofMillis(5),
                "done",
                Optional.empty()));
        model.activate();
        eventually(() -> assertThat(model.loadedProperty().get()).isTrue());
        assertThat(model.rows())
                .containsExactly(new ActivityRow.OfThisRun(board.items().getFirst()));
    }
}
