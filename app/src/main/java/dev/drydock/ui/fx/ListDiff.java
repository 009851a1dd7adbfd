package dev.drydock.ui.fx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.collections.ObservableList;

/**
 * Makes a list of rows follow snapshots by identity: a row whose key stays is kept and only told its new value, so that
 * selection and scrolling survive.
 *
 * @param key the identity of a value, unique within a snapshot
 * @param row makes the row of a value that is new
 * @param keyOf the identity of a row
 * @param update gives a row its new value; called only for rows that were there before
 */
public record ListDiff<V, K, R>(Function<V, K> key, Function<V, R> row, Function<R, K> keyOf, BiConsumer<R, V> update) {

    /** Changes {@code rows} so that they show {@code next}, in its order. */
    public void apply(ObservableList<R> rows, List<V> next) {
        Set<K> wanted = new HashSet<>();
        next.forEach(value -> wanted.add(key.apply(value)));
        rows.removeIf(known -> !wanted.contains(keyOf.apply(known)));
        if (rows.isEmpty() && !next.isEmpty()) {
            // One change instead of one for each row, after which a table would sort and filter all of them anew.
            rows.setAll(next.stream().map(row).toList());
            return;
        }
        Map<K, R> known = new HashMap<>();
        rows.forEach(one -> known.put(keyOf.apply(one), one));
        for (int i = 0; i < next.size(); i++) {
            place(rows, i, next.get(i), known);
        }
    }

    private void place(ObservableList<R> rows, int index, V value, Map<K, R> known) {
        K wanted = key.apply(value);
        R existing = known.get(wanted);
        if (existing == null) {
            rows.add(index, row.apply(value));
            return;
        }
        if (!keyOf.apply(rows.get(index)).equals(wanted)) {
            rows.remove(existing);
            rows.add(index, existing);
        }
        update.accept(existing, value);
    }
}
