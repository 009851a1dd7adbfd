package dev.drydock.ui.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LineSearchTest {
    private final List<String> lines = List.of("one", "Error two", "three", "error four");
    private final LineSearch search = new LineSearch("ERROR");

    @Test
    void goesForwardAndBeginsAgainAtTheTop() {
        assertThat(search.next(lines, -1)).isEqualTo(OptionalInt.of(1));
        assertThat(search.next(lines, 1)).isEqualTo(OptionalInt.of(3));
        assertThat(search.next(lines, 3)).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void goesBackwardsAndBeginsAgainAtTheEnd() {
        assertThat(search.previous(lines, -1)).isEqualTo(OptionalInt.of(3));
        assertThat(search.previous(lines, 3)).isEqualTo(OptionalInt.of(1));
        assertThat(search.previous(lines, 1)).isEqualTo(OptionalInt.of(3));
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(new LineSearch("warn").next(lines, 0)).isEmpty();
        assertThat(new LineSearch("").next(lines, 0)).isEmpty();
        assertThat(search.next(List.of(), -1)).isEmpty();
    }
}
