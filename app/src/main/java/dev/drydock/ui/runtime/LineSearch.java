package dev.drydock.ui.runtime;

import java.util.List;
import java.util.OptionalInt;

/**
 * Finds a text in lines, upper and lower case alike.
 *
 * @param text nothing is found where empty
 */
record LineSearch(String text) {
    boolean in(String line) {
        return find(line, 0) >= 0;
    }

    /** Where it stands in a line at or after {@code from}; -1 where it does not. */
    int find(String line, int from) {
        // Not by lower-casing both: that can change the length, and with it the place.
        for (int at = from; !text.isEmpty() && at <= line.length() - text.length(); at++) {
            if (line.regionMatches(true, at, text, 0, text.length())) {
                return at;
            }
        }
        return -1;
    }

    /** The next line with it after {@code from}, beginning again at the top. */
    OptionalInt next(List<String> lines, int from) {
        return step(lines, from, 1);
    }

    OptionalInt previous(List<String> lines, int from) {
        return step(lines, from, -1);
    }

    private OptionalInt step(List<String> lines, int from, int direction) {
        int size = lines.size();
        int start = from < 0 && direction < 0 ? size : from;
        for (int i = 1; i <= size; i++) {
            int index = Math.floorMod(start + direction * i, size);
            if (in(lines.get(index))) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }
}
