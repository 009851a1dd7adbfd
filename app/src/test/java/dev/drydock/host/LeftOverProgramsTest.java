package dev.drydock.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
final class LeftOverProgramsTest {
    private final LeftOverPrograms programs = new LeftOverPrograms();
    private final Process sleeper = start();

    @AfterEach
    void end() {
        sleeper.destroyForcibly();
    }

    @Test
    void aProgramIsFoundByItsCommandLineAndEnded() {
        LeftOverPrograms.Running found = find();

        programs.kill(found.pid(), found.startedAt());

        assertThat(found.pid()).isEqualTo(sleeper.pid());
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> !sleeper.isAlive());
    }

    @Test
    void aLaterProcessWithTheSameNumberIsLeftAlone() {
        programs.kill(find().pid(), Instant.EPOCH);

        assertThat(sleeper.isAlive()).isTrue();
    }

    private LeftOverPrograms.Running find() {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(
                        () -> programs.running(argv -> argv.getFirst().endsWith("sleep")
                                && argv.subList(1, argv.size()).equals(List.of("86399.25"))),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private static Process start() {
        try {
            return new ProcessBuilder("sleep", "86399.25").start();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
