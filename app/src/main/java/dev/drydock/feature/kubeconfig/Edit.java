package dev.drydock.feature.kubeconfig;

import java.util.Comparator;
import java.util.List;

/** A change of a text: the chars from {@code start} to before {@code end} make way for others. */
record Edit(int start, int end, String text) {
    static Edit insert(int at, String text) {
        return new Edit(at, at, text);
    }

    static Edit delete(int start, int end) {
        return new Edit(start, end, "");
    }

    /** All of them at once; where two overlap, the one further down goes first. */
    static String apply(String text, List<Edit> edits) {
        StringBuilder changed = new StringBuilder(text);
        int done = text.length();
        List<Edit> fromTheEnd = edits.stream()
                .sorted(Comparator.comparingInt(Edit::start).reversed())
                .toList();
        for (Edit edit : fromTheEnd) {
            changed.replace(edit.start, Math.min(edit.end, done), edit.text);
            done = edit.start;
        }
        return changed.toString();
    }
}
