package dev.drydock.feature.cluster;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What Drydock is doing to a cluster, written down before it begins so that the next start can tidy up after a kill.
 *
 * @param kind the plan's verb
 * @param makes whether the plan makes the cluster, so that undoing it means removing it
 */
record JournalEntry(String kind, String cluster, boolean makes) {
    String text() {
        Map<String, String> lines =
                new TreeMap<>(Map.of("kind", kind, "cluster", cluster, "makes", Boolean.toString(makes)));
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** Reads it back; empty for a file that is not one. */
    static Optional<JournalEntry> of(String text) {
        Map<String, String> lines = text.lines()
                .map(line -> line.split("=", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (first, _) -> first));
        String kind = lines.get("kind");
        String cluster = lines.get("cluster");
        return kind == null || cluster == null
                ? Optional.empty()
                : Optional.of(new JournalEntry(kind, cluster, Boolean.parseBoolean(lines.get("makes"))));
    }
}
