package dev.drydock.ui.activity;

import dev.drydock.feature.history.HistoryEntry;
import dev.drydock.ui.fx.TaskItem;

/** A line of the activity list. */
sealed interface ActivityRow {
    /** A task of this run, whose steps are known. */
    record OfThisRun(TaskItem task) implements ActivityRow {}

    /** A task of which only the history tells. */
    record OfHistory(HistoryEntry entry) implements ActivityRow {}
}
