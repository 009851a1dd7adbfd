package dev.drydock.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class ListDiffTest {
    private record Value(int id, String text) {}

    private static final class Row {
        private Value value;

        Row(Value value) {
            this.value = value;
        }
    }

    private final ListDiff<Value, Integer, Row> diff =
            new ListDiff<>(Value::id, Row::new, row -> row.value.id(), (row, value) -> row.value = value);
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    @Test
    void aRowThatStaysIsTheSameObjectWithItsNewValue() {
        diff.apply(rows, List.of(new Value(1, "a"), new Value(2, "b")));
        Row second = rows.get(1);
        diff.apply(rows, List.of(new Value(2, "changed"), new Value(3, "c")));
        assertThat(rows.getFirst()).isSameAs(second);
        assertThat(rows.stream().map(row -> row.value)).containsExactly(new Value(2, "changed"), new Value(3, "c"));
    }

    @Test
    void rowsComeIntoTheOrderOfTheSnapshot() {
        diff.apply(rows, List.of(new Value(1, "a"), new Value(2, "b"), new Value(3, "c")));
        diff.apply(rows, List.of(new Value(3, "c"), new Value(0, "new"), new Value(1, "a"), new Value(2, "b")));
        assertThat(rows.stream().map(row -> row.value.id())).containsExactly(3, 0, 1, 2);
    }

    @Test
    void anEmptyListIsFilledByOneChange() {
        int[] changes = {0};
        rows.addListener((javafx.collections.ListChangeListener<Row>) _ -> changes[0]++);
        diff.apply(rows, List.of(new Value(1, "a"), new Value(2, "b"), new Value(3, "c")));
        assertThat(changes[0]).isEqualTo(1);
        assertThat(rows.stream().map(row -> row.value.id())).containsExactly(1, 2, 3);
    }

    @Test
    void anEqualSnapshotChangesNothing() {
        List<Value> values = List.of(new Value(1, "a"), new Value(2, "b"));
        diff.apply(rows, values);
        int[] changes = {0};
        rows.addListener((javafx.collections.ListChangeListener<Row>) _ -> changes[0]++);
        diff.apply(rows, values);
        assertThat(changes[0]).isZero();
    }
}
