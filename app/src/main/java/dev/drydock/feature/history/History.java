package dev.drydock.feature.history;

import java.util.List;

/** What ran, in the store; a store that cannot be used makes an empty history, never a failed task. */
public final class History {
    /** The latest tasks, newest first. */
    public List<HistoryEntry> latest(int count) {
        throw new UnsupportedOperationException();
    }
}
