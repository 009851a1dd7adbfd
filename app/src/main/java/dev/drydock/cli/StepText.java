package dev.drydock.cli;

import dev.drydock.flow.StepState;
import java.time.Duration;
import java.time.Instant;

/** The words for one step. */
final class StepText {
    private StepText() {}

    /** How far it is and what it does: {@code 45 %  nginx:1.28}; empty where it does not say. */
    static String doing(StepState step, Console console) {
        String percent = step.fraction()
                .map(fraction -> Math.round(fraction * 100) + " %")
                .orElse("");
        String detail = step.detail().map(console::text).orElse("");
        return percent.isEmpty() || detail.isEmpty() ? percent + detail : percent + "  " + detail;
    }

    static Duration took(StepState step, Instant now) {
        return step.started()
                .map(started -> Duration.between(started, step.ended().orElse(now)))
                .orElse(Duration.ZERO);
    }

    static String mark(StepState.Status status) {
        return switch (status) {
            case WAITING, SKIPPED -> "·";
            case RUNNING -> "▸";
            case DONE -> "✓";
            case FAILED -> "✗";
            case UNDOING -> "↶";
            case UNDONE -> "↩";
        };
    }

    static Style style(StepState.Status status) {
        return switch (status) {
            case WAITING, SKIPPED, UNDONE -> Style.FAINT;
            case RUNNING, UNDOING -> Style.BUSY;
            case DONE -> Style.GOOD;
            case FAILED -> Style.BAD;
        };
    }
}
