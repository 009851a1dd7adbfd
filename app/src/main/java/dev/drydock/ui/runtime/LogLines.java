package dev.drydock.ui.runtime;

import java.util.List;
import javafx.collections.ObservableListBase;

/**
 * The lines of a log, bounded: when it is full the oldest go. Each batch is one change, however long. Reading and
 * appending cost the same whatever the number of lines. JavaFX thread only.
 */
final class LogLines extends ObservableListBase<String> {
    private final int limit;
    private String[] ring = new String[256];
    private int first;
    private int count;
    private long dropped;

    LogLines(int limit) {
        this.limit = limit;
    }

    @Override
    public String get(int index) {
        if (index < 0 || index >= count) {
            throw new IndexOutOfBoundsException(index);
        }
        return ring[(first + index) % ring.length];
    }

    @Override
    public int size() {
        return count;
    }

    /** How many lines went because there was no more room. */
    long dropped() {
        return dropped;
    }

    void append(List<String> batch) {
        List<String> kept = batch.subList(Math.max(batch.size() - limit, 0), batch.size());
        int room = limit - count;
        int leaving = Math.max(kept.size() - room, 0);
        dropped += leaving + (batch.size() - kept.size());
        beginChange();
        dropOldest(leaving);
        int from = count;
        kept.forEach(this::push);
        nextAdd(from, count);
        endChange();
    }

    void forget() {
        dropped = 0;
        beginChange();
        dropOldest(count);
        endChange();
        ring = new String[256];
        first = 0;
    }

    private void dropOldest(int leaving) {
        if (leaving == 0) {
            return;
        }
        List<String> gone = List.copyOf(subList(0, leaving));
        first = (first + leaving) % ring.length;
        count -= leaving;
        nextRemove(0, gone);
    }

    private void push(String line) {
        if (count == ring.length) {
            grow();
        }
        ring[(first + count) % ring.length] = line;
        count++;
    }

    private void grow() {
        String[] larger = new String[Math.min(ring.length * 2, Math.max(limit, 1))];
        for (int i = 0; i < count; i++) {
            larger[i] = get(i);
        }
        ring = larger;
        first = 0;
    }
}
