package dev.drydock.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.drydock.flow.Threads;
import dev.drydock.model.HostProblem;
import dev.drydock.model.ProblemException;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
final class ProgramsTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final List<Throwable> defects = new CopyOnWriteArrayList<>();
    private final Threads threads = new Threads((_, defect) -> defects.add(defect));
    private final Programs programs = new Programs(threads);

    @Test
    void theResultHoldsExitCodeAndBothStreams() throws Exception {
        ProgramResult result = programs.run(sh("echo out; echo err >&2; exit 3"), LONG);

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.stdout()).isEqualTo("out\n");
        assertThat(result.output().lines()).containsExactlyInAnyOrder("out", "err");
    }

    @Test
    void linesEndAtCarriageReturnsAndLoseTheirColours() throws Exception {
        List<String> lines = new CopyOnWriteArrayList<>();

        programs.run(
                sh("printf 'one\\r\\033[32mtwo\\033[0m\\n\\nthree'"), Map.of(), Optional.empty(), LONG, lines::add);

        assertThat(lines).containsExactly("one", "two", "three");
    }

    @Test
    void aProgramReadsItsInputToTheEnd() throws Exception {
        ProgramResult result = programs.run(List.of("cat"), Map.of(), Optional.of("größe"), LONG, _ -> {});

        assertThat(result).isEqualTo(new ProgramResult(0, "größe\n", "größe"));
    }

    @Test
    void aProgramThatIgnoresMuchInputIsNoDefect() throws Exception {
        ProgramResult result =
                programs.run(List.of("true"), Map.of(), Optional.of("x".repeat(1_000_000)), LONG, _ -> {});

        assertThat(result.exitCode()).isZero();
        assertThat(defects).isEmpty();
    }

    @Test
    void theEnvironmentIsExtendedNotReplaced() throws Exception {
        ProgramResult result = programs.run(
                sh("echo $KUBECONFIG; test -n \"$PATH\""),
                Map.of("KUBECONFIG", "/dev/null"),
                Optional.empty(),
                LONG,
                _ -> {});

        assertThat(result).isEqualTo(new ProgramResult(0, "/dev/null\n", "/dev/null\n"));
    }

    @Test
    void aTimeoutEndsTheChildrenToo() {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();

        ProblemException e = catchThrowableOfType(
                ProblemException.class,
                () -> programs.run(
                        sh("sleep 300 & echo $!; wait"),
                        Map.of(),
                        Optional.empty(),
                        Duration.ofSeconds(1),
                        lines::add));

        assertThat(e.problem()).isInstanceOf(HostProblem.ProgramTimedOut.class);
        assertDead(Long.parseLong(lines.remove()));
    }

    @Test
    void anInterruptEndsEvenAProgramThatIgnoresRequests() throws Exception {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        BlockingQueue<Throwable> thrown = new LinkedBlockingQueue<>();
        var running = threads.start("run", () -> {
            try {
                programs.run(
                        sh("trap '' TERM; echo $$; while :; do sleep 1; done"),
                        Map.of(),
                        Optional.empty(),
                        LONG,
                        lines::add);
            } catch (ProblemException | InterruptedException e) {
                thrown.add(e);
            }
        });
        long pid = Long.parseLong(lines.poll(10, TimeUnit.SECONDS));

        running.close();

        assertThat(thrown.poll(10, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
        assertDead(pid);
    }

    @Test
    void aGrandchildThatKeepsThePipeOpenDoesNotHoldUpTheResult() throws Exception {
        long begun = System.nanoTime();

        ProgramResult result = programs.run(sh("sleep 30 & echo $!"), LONG);

        ProcessHandle.of(Long.parseLong(result.stdout().strip())).ifPresent(ProcessHandle::destroyForcibly);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aTalkativeProgramDoesNotFillTheMemory() throws Exception {
        ProgramResult result = programs.run(sh("yes 0123456789 | head -n 300000; echo last"), LONG);

        assertThat(result.output()).hasSize(1024 * 1024).endsWith("last\n");
        assertThat(result.stdout()).hasSize(1024 * 1024).startsWith("0123456789\n");
    }

    @Test
    void aProgramThatIsNotThereIsAProblem() {
        assertThatThrownBy(() -> programs.run(List.of("/nowhere/kind"), LONG))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isInstanceOf(HostProblem.ProgramNotStarted.class));
    }

    @Test
    void aProgramCanBeTalkedToUntilItIsClosed() throws Exception {
        try (PipedProgram echo = programs.talk(sh("echo hello >&2; cat"))) {
            echo.out().write("one".getBytes(StandardCharsets.UTF_8));
            echo.out().flush();
            assertThat(new String(echo.in().readNBytes(3), StandardCharsets.UTF_8))
                    .isEqualTo("one");

            echo.out().close();

            assertThat(echo.in().readAllBytes()).isEmpty();
            assertThat(echo.errors()).isEqualTo("hello");
        }
    }

    @Test
    void closingEndsAProgramThatIsTalkedTo() throws Exception {
        PipedProgram endless = programs.talk(sh("echo $$; sleep 600 & wait"));
        long pid = Long.parseLong(
                new BufferedReader(new InputStreamReader(endless.in(), StandardCharsets.UTF_8)).readLine());

        endless.close();

        assertDead(pid);
    }

    private static void assertDead(long pid) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() ->
                        ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
    }

    private static List<String> sh(String script) {
        return List.of("sh", "-c", script);
    }
}
