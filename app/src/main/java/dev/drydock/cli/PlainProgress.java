package dev.drydock.cli;

import dev.drydock.flow.StepState;
import dev.drydock.flow.TaskState;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Progress as lines for a log: one when a step begins, one when it ends, and a sign of life every few seconds. */
final class PlainProgress implements ProgressView {
    private static final Duration QUIET = Duration.ofSeconds(5);

    private final Console console;
    private final Map<Integer, StepState.Status> told = new HashMap<>();
    private final Map<Integer, Instant> spoken = new HashMap<>();
    private final Map<Integer, String> said = new HashMap<>();

    PlainProgress(Console console) {
        this.console = console;
    }

    @Override
    public void show(TaskState state, Instant now) {
        for (int index = 0; index < state.steps().size(); index++) {
            show(index, state.steps().size(), state.steps().get(index), now);
        }
    }

    @Override
    public void say(String sentence) {
        console.error().println(sentence);
    }

    private void show(int index, int count, StepState step, Instant now) {
        String place = "[" + (index + 1) + "/" + count + "] ";
        if (step.status() != told.getOrDefault(index, StepState.Status.WAITING)) {
            if (!told.containsKey(index) && step.started().isPresent()) {
                line(index, place, "cli.step.begun", step, now);
            }
            told.put(index, step.status());
            ending(step.status()).ifPresent(key -> line(index, place, key, step, now));
        } else if (step.status() == StepState.Status.RUNNING) {
            signOfLife(index, place, step, now);
        }
    }

    private static Optional<String> ending(StepState.Status status) {
        return switch (status) {
            case DONE -> Optional.of("cli.step.done");
            case FAILED -> Optional.of("cli.step.failed");
            case UNDOING -> Optional.of("cli.step.undoing");
            case UNDONE -> Optional.of("cli.step.undone");
            case WAITING, RUNNING, SKIPPED -> Optional.empty();
        };
    }

    private void signOfLife(int index, String place, StepState step, Instant now) {
        String saying = StepText.doing(step, console);
        boolean due = Duration.between(spoken.getOrDefault(index, now), now).compareTo(QUIET) >= 0;
        if (due && !saying.isEmpty() && !saying.equals(said.put(index, saying))) {
            line(index, place, "cli.step.at", step, now);
        }
    }

    private void line(int index, String place, String key, StepState step, Instant now) {
        spoken.put(index, now);
        console.error()
                .println(place
                        + console.text(
                                key,
                                step.title(),
                                Seconds.text(StepText.took(step, now), console),
                                StepText.doing(step, console)));
    }
}
