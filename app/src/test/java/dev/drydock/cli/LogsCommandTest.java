package dev.drydock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.feature.log.LogRequest;
import dev.drydock.model.ApiProblem;
import dev.drydock.model.Restarts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogsCommandTest {
    private final FakeShell shell = new FakeShell();

    @BeforeEach
    void threePods() {
        shell.application.clusters.add(Samples.ours("local-hands"));
        pod("default", "web-1");
        pod("default", "web-12");
        pod("other", "database-7f");
    }

    private void pod(String namespace, String name) {
        Restarts none = new Restarts(0, Optional.empty());
        shell.application.pods.add(Samples.pod(namespace, name, "1/1", "Running", none));
    }

    @Test
    void theLinesAreTheOutput() {
        shell.application.logLines.addAll(List.of("first", "  second", ""));

        assertThat(shell.run("logs", "web-1")).isZero();
        assertThat(shell.out()).isEqualTo("first\n  second\n\n");
    }

    @Test
    void aTerminalIsNotSteeredByALogAndAFileGetsAllOfIt() {
        shell.application.logLines.add("\u001b[31mred\u001b[0m\t\u0007");

        shell.run("logs", "web-1");
        shell.terminal = FakeShell.SCREEN;
        shell.run("logs", "web-1");
        assertThat(shell.out()).isEqualTo("\u001b[31mred\u001b[0m\t\u0007\nred\t␇\n");
    }

    @Test
    void aLogThatIsLostIsSaidOnce() {
        ApiProblem lost = new ApiProblem.ApiUnreachable("local-hands", "refused");
        shell.application.losses.addAll(List.of(lost, lost, lost));

        assertThat(shell.run("logs", "web-1", "-f", "--json")).isZero();
        assertThat(shell.error()).hasLineCount(1).startsWith("{\"problem\":{\"code\":\"ApiUnreachable\"");
    }

    @Test
    void jsonIsOneObjectALine() {
        shell.application.logLines.addAll(List.of("say \"hi\"", "tab\tbell\u0007 中"));

        assertThat(shell.run("logs", "web-1", "--json")).isZero();
        assertThat(shell.out()).isEqualTo("{\"line\":\"say \\\"hi\\\"\"}\n{\"line\":\"tab\\tbell\\u0007 中\"}\n");
    }

    @Test
    void theOptionsAreThoseOfKubectl() {
        assertThat(shell.run(
                        "logs", "database", "-c", "db", "-f", "--tail", "20", "--since", "1h30m", "-p", "-n", "other"))
                .isZero();
        assertThat(shell.application.asked)
                .containsExactly(
                        "pods of local-hands in other",
                        new LogRequest(
                                "local-hands",
                                "other",
                                "database-7f",
                                Optional.of("db"),
                                true,
                                Optional.of(20),
                                Optional.of(Duration.ofMinutes(90)),
                                true));
    }

    @Test
    void anExactNameWinsOverALongerOne() {
        assertThat(shell.run("logs", "pod/web-1")).isZero();
        assertThat(shell.application.asked.getLast())
                .isEqualTo(new LogRequest(
                        "local-hands",
                        "default",
                        "web-1",
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    @Test
    void severalFittingPodsAreNamed() {
        assertThat(shell.run("logs", "web")).isEqualTo(1);
        assertThat(shell.error()).isEqualTo("""
                Several pods fit "web": default/web-1, default/web-12.
                Name one of them in full.
                """);
    }

    @Test
    void aDurationThatIsNoneIsWrongUsage() {
        assertThat(shell.run("logs", "web-1", "--since", "soon")).isEqualTo(2);
        assertThat(shell.error()).contains("\"soon\" is not a duration; write it like 90s, 5m or 1h30m.");
    }

    @Test
    void aReaderThatHasGoneEndsTheLogQuietly() {
        shell.application.logLines.addAll(Collections.nCopies(1_000_000, "line"));
        shell.sink = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        assertThat(shell.run("logs", "web-1", "-f")).isZero();
        assertThat(shell.error()).isEmpty();
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void aPodThatIsNowhereIsSaidSo() {
        assertThat(shell.run("logs", "nope", "--cluster", "local-hands")).isEqualTo(1);
        assertThat(shell.run("logs", "nope", "--cluster", "local-hands", "-n", "default"))
                .isEqualTo(1);
        assertThat(shell.error()).isEqualTo("""
                There is no pod "nope" in any namespace.
                See what runs with "drydock pods -A".
                There is no pod "nope" in the namespace "default".
                See what runs with "drydock pods -A".
                """);
    }
}
