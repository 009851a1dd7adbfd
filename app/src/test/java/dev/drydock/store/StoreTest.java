package dev.drydock.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.drydock.flow.Threads;
import dev.drydock.flow.Together;
import dev.drydock.model.HostProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class StoreTest {
    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1000), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void nothingIsWrittenBeforeTheFirstQuestion() throws Exception {
        try (Store store = store()) {
            assertThat(file()).doesNotExist();
            assertThat(store.trouble()).isEmpty();
        }
    }

    @Test
    void settingsSurviveARestart() throws Exception {
        try (Store store = store()) {
            new StoredSettings(store).set("theme", "light");
            new StoredSettings(store).set("theme", "dark");
            new StoredSettings(store).set("language", "zh");
        }
        try (Store again = store()) {
            assertThat(new StoredSettings(again).all()).isEqualTo(Map.of("theme", "dark", "language", "zh"));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseMayReadItsFiles() throws Exception {
        try (Store store = store()) {
            new StoredSettings(store).set("theme", "dark");
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(StoreTest::mode)).hasSize(3).containsOnly("rw-------");
            }
        }
    }

    @Test
    void tasksComeNewestFirst() throws Exception {
        StoredTask older = new StoredTask(
                "up", "demo", Instant.ofEpochMilli(5), Duration.ofMillis(7), "failed", Optional.of("No port."));
        StoredTask newer =
                new StoredTask("down", "demo", Instant.ofEpochMilli(9), Duration.ZERO, "done", Optional.empty());
        try (Store store = store()) {
            StoredTasks tasks = new StoredTasks(store);
            tasks.add(newer);
            tasks.add(older);

            assertThat(tasks.latest(10)).isEqualTo(List.of(newer, older));
            assertThat(tasks.latest(1)).isEqualTo(List.of(newer));
        }
    }

    @Test
    void theHistoryDoesNotGrowForEver() throws Exception {
        try (Store store = store()) {
            StoredTasks tasks = new StoredTasks(store);
            for (int i = 0; i < 1003; i++) {
                tasks.add(new StoredTask("up", "c" + i, Instant.EPOCH, Duration.ZERO, "done", Optional.empty()));
            }
            List<StoredTask> kept = tasks.latest(2000);

            assertThat(kept).hasSize(1000);
            assertThat(kept.getFirst().subject()).isEqualTo("c1002");
            assertThat(kept.getLast().subject()).isEqualTo("c3");
        }
    }

    @Test
    void aBrokenFileIsSetAsideAndTheUserIsTold() throws Exception {
        Files.writeString(file(), "this is no database, and long enough to be looked at".repeat(100));
        try (Store store = store()) {
            new StoredSettings(store).set("theme", "dark");

            assertThat(new StoredSettings(store).all()).isEqualTo(Map.of("theme", "dark"));
            assertThat(store.trouble())
                    .hasValueSatisfying(problem -> assertThat(problem)
                            .isInstanceOfSatisfying(
                                    HostProblem.StoreUnusable.class,
                                    told -> assertThat(told.reason().arguments())
                                            .endsWith("drydock.db.broken-1000")));
            assertThat(folder.resolve("drydock.db.broken-1000")).exists();
        }
    }

    @Test
    void aFileOfANewerDrydockIsLeftAlone() throws Exception {
        try (Connection connection = Schema.connect(file());
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        try (Store store = store()) {
            ProblemException e = catchThrowableOfType(ProblemException.class, () -> new StoredSettings(store).all());

            assertThat(e.problem())
                    .isEqualTo(new HostProblem.StoreUnusable(file().toString(), Message.of("problem.why.newer")));
            assertThat(store.trouble()).contains(e.problem());
        }
        try (Connection connection = Schema.connect(file())) {
            assertThat(Schema.bringUpToDate(connection)).isEqualTo(99);
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsAProblem() throws Exception {
        Files.writeString(folder.resolve("in-the-way"), "x");
        try (Store store = new Store(folder.resolve("in-the-way/drydock.db"), CLOCK)) {
            assertThat(catchThrowableOfType(ProblemException.class, () -> new StoredSettings(store).all())
                            .problem())
                    .isInstanceOf(HostProblem.class);
        }
    }

    @Test
    void severalDrydocksBeginAndWriteAtOnce() throws Exception {
        Together together = new Together(new Threads((_, defect) -> defect.printStackTrace()), Duration.ofSeconds(30));
        List<Together.Question<Boolean>> writers = new ArrayList<>();
        IntStream.range(0, 6).forEach(writer -> writers.add(() -> writes(writer)));

        assertThat(together.ask("writer", writers)).containsOnly(Optional.of(true));
        try (Store store = store()) {
            assertThat(new StoredTasks(store).latest(1000)).hasSize(120);
        }
    }

    private boolean writes(int writer) {
        try (Store store = store()) {
            for (int i = 0; i < 20; i++) {
                new StoredTasks(store)
                        .add(new StoredTask(
                                "up", writer + "/" + i, Instant.EPOCH, Duration.ZERO, "done", Optional.empty()));
            }
            return store.trouble().isEmpty();
        } catch (ProblemException e) {
            throw new AssertionError(e);
        }
    }

    private static String mode(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Store store() {
        return new Store(file(), CLOCK);
    }

    private Path file() {
        return folder.resolve("drydock.db");
    }
}
