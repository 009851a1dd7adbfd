package dev.drydock.feature.log;

import dev.drydock.kube.LogLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the pieces of a log that was cut off without a gap or a repeated line. The API resumes at whole seconds only, so
 * the lines of the last second are remembered and passed over when they come again. For one thread.
 */
final class Seam {
    private Optional<Instant> first = Optional.empty();
    private Optional<Instant> last = Optional.empty();
    private Optional<LogLine> torn = Optional.empty();
    /** How often each line of the last second was seen, by its stamp and the hash of its text. */
    private final Map<String, Integer> seen = new HashMap<>();

    private final Map<String, Integer> toPassOver = new HashMap<>();

    /** The time to resume from; empty before the first line. */
    Optional<Instant> last() {
        return last;
    }

    /** A new piece begins, asked for from {@link #last} on. */
    void resume() {
        toPassOver.clear();
        toPassOver.putAll(seen);
    }

    /** A piece ended without a line feed: whether that line was whole shows when the log goes on. */
    void torn(Optional<LogLine> end) {
        torn = end;
    }

    /** The lines that were not there before. */
    List<String> fresh(List<LogLine> lines) {
        List<String> fresh = new ArrayList<>();
        if (!lines.isEmpty()) {
            torn.filter(end -> lines.stream().noneMatch(line -> line.stamp().equals(end.stamp())))
                    .ifPresent(end -> fresh.addAll(unseen(List.of(end))));
            torn = Optional.empty();
        }
        fresh.addAll(unseen(lines));
        return fresh;
    }

    /** The line that was left at the end of a log that does not go on. */
    List<String> end() {
        List<LogLine> last = torn.stream().toList();
        torn = Optional.empty();
        return unseen(last);
    }

    private List<String> unseen(List<LogLine> lines) {
        List<String> fresh = new ArrayList<>();
        for (LogLine line : lines) {
            String key = line.stamp() + line.text().hashCode();
            if (toPassOver.getOrDefault(key, 0) > 0) {
                toPassOver.merge(key, -1, Integer::sum);
            } else if (!beforeTheFirst(line)) {
                fresh.add(line.text());
                remember(line, key);
            }
        }
        return fresh;
    }

    /** Resuming at a whole second brings back lines that a tail had left out. */
    private boolean beforeTheFirst(LogLine line) {
        return first.isPresent() && line.time().filter(first.get()::isAfter).isPresent();
    }

    private void remember(LogLine line, String key) {
        line.time().ifPresent(time -> {
            first = first.or(() -> Optional.of(time));
            boolean newSecond =
                    last.isEmpty() || time.getEpochSecond() > last.get().getEpochSecond();
            if (newSecond) {
                seen.clear();
            }
            // The runtime stamps stdout and stderr side by side: a line can be a little older than the one before it.
            if (last.isEmpty() || time.isAfter(last.get())) {
                last = Optional.of(time);
            }
            seen.merge(key, 1, Integer::sum);
        });
    }
}
