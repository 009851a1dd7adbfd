package dev.drydock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.flow.StepState;
import dev.drydock.flow.StepState.Status;
import dev.drydock.flow.TaskState;
import dev.drydock.model.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Instant START = FakeShell.NOW;

    private final FakeShell shell = new FakeShell();

    private static StepState step(String key, Status status, int ended, Optional<Double> fraction) {
        return new StepState(
                Message.of(key),
                status,
                fraction,
                fraction.map(_ -> Message.of("cli.url.silent")),
                status == Status.WAITING ? Optional.empty() : Optional.of(START),
                ended == 0 ? Optional.empty() : Optional.of(START.plusSeconds(ended)));
    }

    private static TaskState state(StepState... steps) {
        return new TaskState(TaskState.Status.RUNNING, List.of(steps), START, Optional.empty(), Optional.empty());
    }

    private static Instant after(int seconds) {
        return START.plusSeconds(seconds);
    }

    @Test
    void plainLinesSayBeginAndEndAndNowAndThenHowFar() {
        ProgressView view = new PlainProgress(shell.console());
        StepState waiting = step("cli.list.others", Status.WAITING, 0, Optional.empty());

        view.show(state(step("cli.list.ours", Status.RUNNING, 0, Optional.empty()), waiting), after(0));
        for (int second = 1; second <= 6; second++) {
            Optional<Double> fraction = Optional.of(second / 10.0);
            view.show(state(step("cli.list.ours", Status.RUNNING, 0, fraction), waiting), after(second));
        }
        view.show(
                state(
                        step("cli.list.ours", Status.DONE, 7, Optional.of(1.0)),
                        step("cli.list.others", Status.FAILED, 8, Optional.empty())),
                after(8));
        view.show(
                state(
                        step("cli.list.ours", Status.UNDOING, 7, Optional.of(1.0)),
                        step("cli.list.others", Status.FAILED, 8, Optional.empty())),
                after(9));

        assertThat(shell.error()).isEqualTo("""
                [1/2] Drydock
                [1/2] Drydock: 50 %  silent (5.0 s)
                [1/2] Drydock: done in 7.0 s
                [2/2] others
                [2/2] others: failed after 8.0 s
                [1/2] Drydock: taking it back
                """);
    }

    @Test
    void aTerminalDrawsTheRunningStepsAgainInPlace() {
        shell.terminal = FakeShell.SCREEN;
        ProgressView view = new LiveProgress(shell.console());
        StepState waiting = step("cli.list.others", Status.WAITING, 0, Optional.empty());

        view.show(state(step("cli.list.ours", Status.RUNNING, 0, Optional.of(0.3)), waiting), after(2));
        view.show(
                state(
                        step("cli.list.ours", Status.DONE, 3, Optional.of(1.0)),
                        step("cli.list.others", Status.RUNNING, 0, Optional.empty())),
                after(4));

        assertThat(shell.error()).isEqualTo("""
                        \r\u001b[J▸ Drydock  2.0 s  30 %  silent
                        \u001b[1A\r\u001b[J✓ Drydock  3.0 s
                        ▸ others  4.0 s
                        """);
    }

    @Test
    void aSentenceOnATerminalStandsAboveTheStepsAtWork() {
        shell.terminal = FakeShell.SCREEN;
        ProgressView view = new LiveProgress(shell.console());

        view.show(state(step("cli.list.ours", Status.RUNNING, 0, Optional.empty())), after(2));
        view.say("Taking back…");
        view.show(state(step("cli.list.ours", Status.UNDONE, 3, Optional.empty())), after(3));

        assertThat(shell.error()).isEqualTo("""
                        \r\u001b[J▸ Drydock  2.0 s
                        \u001b[1A\r\u001b[JTaking back…
                        ▸ Drydock  2.0 s
                        \u001b[1A\r\u001b[J↩ Drydock  3.0 s
                        """);
    }

    @Test
    void aTerminalIsLeftAloneWhileNothingChanges() {
        shell.terminal = FakeShell.SCREEN;
        ProgressView view = new LiveProgress(shell.console());
        TaskState state = state(step("cli.list.ours", Status.DONE, 3, Optional.empty()));

        view.show(state, after(3));
        view.show(state, after(9));

        assertThat(shell.error()).isEqualTo("\r\u001b[J✓ Drydock  3.0 s\n");
    }

    @Test
    void aLineNeverWraps() {
        shell.terminal = new Terminal(true, true, true, 20, false);
        ProgressView view = new LiveProgress(shell.console());

        view.show(state(step("cli.down.question", Status.RUNNING, 0, Optional.of(0.5))), after(2));

        assertThat(shell.error()).isEqualTo("\r\u001b[J▸ Remove i…  2.0 s\n");
    }

    @Test
    void coloursComeOnlyWhereTheyAreWanted() {
        shell.terminal = new Terminal(true, true, true, 80, true);
        ProgressView view = new LiveProgress(shell.console());

        view.show(state(step("cli.list.ours", Status.DONE, 3, Optional.empty())), after(3));

        assertThat(shell.error()).isEqualTo("\r\u001b[J\u001b[32m✓\u001b[0m Drydock  \u001b[2m3.0 s\u001b[0m\n");
    }
}
