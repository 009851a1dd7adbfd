package dev.drydock.ui.runtime;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Finds a text in lines, upper and lower case alike.
 *
 * @param text nothing is found where empty
 */
record LineSearch(String text) {
    boolean in(String line) {
        return !text.isEmpty() && line.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
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
