package dev.drydock.feature.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.flow.Plan;
import dev.drydock.flow.Progress;
import dev.drydock.flow.Stage;
import dev.drydock.flow.Step;
import dev.drydock.flow.Tasks;
import dev.drydock.flow.Threads;
import dev.drydock.model.DrydockProblem;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.store.Store;
import dev.drydock.store.StoredTasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HistoryTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_000_000);

    private final Threads threads = new Threads((_, defect) -> defect.printStackTrace());
    private final Tasks tasks = new Tasks(
            threads, Clock.fixed(NOW, ZoneOffset.UTC), defect -> new DrydockProblem.Unexpected("a", defect.toString()));

    @TempDir
    Path folder;

    @Test
    void eachTaskIsWrittenDownWhenItIsOver() throws Exception {
        try (Store store = store("drydock.db")) {
            History history = new History(new StoredTasks(store), threads);
            history.record(tasks, Problem::code);

            tasks.start(plan("up", "one", _ -> {})).await();
            history.settle(Duration.ofSeconds(10));
            tasks.start(plan("down", "two", _ -> {
                        throw new ProblemException(new DrydockProblem.Unexpected("b", "c"));
                    }))
                    .await();
            history.settle(Duration.ofSeconds(10));

            assertThat(history.latest(10))
                    .isEqualTo(List.of(
                            new HistoryEntry("down", "two", NOW, Duration.ZERO, "failed", Optional.of("Unexpected")),
                            new HistoryEntry("up", "one", NOW, Duration.ZERO, "done", Optional.empty())));
        }
    }

    @Test
    void aStoreThatCannotBeUsedFailsNoTask() throws Exception {
        Files.writeString(folder.resolve("file"), "x");
        try (Store store = store("file/drydock.db")) {
            History history = new History(new StoredTasks(store), threads);
            history.record(tasks, Problem::code);

            assertThat(tasks.start(plan("up", "one", _ -> {})).await().problem())
                    .isEmpty();
            history.settle(Duration.ofSeconds(10));

            assertThat(history.latest(10)).isEmpty();
        }
    }

    private Store store(String name) {
        return new Store(folder.resolve(name), Clock.systemUTC());
    }

    private interface Work {
        void run(Progress progress) throws ProblemException, InterruptedException;
    }

    private static Plan plan(String kind, String subject, Work work) {
        return new Plan(kind, subject, Message.of("plan"), List.of(Stage.of(new Step() {
            @Override
            public Message title() {
                return Message.of("step");
            }

            @Override
            public void run(Progress progress) throws ProblemException, InterruptedException {
                work.run(progress);
            }
        })));
    }
}
