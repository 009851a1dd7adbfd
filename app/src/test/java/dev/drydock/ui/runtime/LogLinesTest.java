package dev.drydock.ui.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class LogLinesTest {
    private final LogLines lines = new LogLines(1_000);

    @Test
    void theOldestGoWhenItIsFull() {
        lines.append(numbers(0, 900));
        lines.append(numbers(900, 1_300));
        assertThat(lines).isEqualTo(numbers(300, 1_300));
        assertThat(lines.dropped()).isEqualTo(300);
    }

    @Test
    void aBatchLargerThanTheLimitLeavesItsEnd() {
        lines.append(numbers(0, 10));
        lines.append(numbers(10, 2_510));
        assertThat(lines).isEqualTo(numbers(1_510, 2_510));
        assertThat(lines.dropped()).isEqualTo(1_510);
    }

    @Test
    void eachBatchIsOneChangeThatOthersCanFollow() {
        List<String> mirror = new ArrayList<>();
        int[] changes = {0};
        lines.addListener((ListChangeListener<String>) change -> {
            changes[0]++;
            while (change.next()) {
                mirror.subList(change.getFrom(), change.getFrom() + change.getRemovedSize())
                        .clear();
                mirror.addAll(change.getFrom(), change.getAddedSubList());
            }
        });
        for (int i = 0; i < 50; i++) {
            lines.append(numbers(i * 77, (i + 1) * 77));
            assertThat(mirror).isEqualTo(lines);
        }
        assertThat(changes[0]).isEqualTo(50);
    }

    @Test
    void forgettingEmptiesIt() {
        lines.append(numbers(0, 1_500));
        lines.forget();
        assertThat(lines).isEmpty();
        assertThat(lines.dropped()).isZero();
        lines.append(List.of("again"));
        ObservableList<String> expected = FXCollections.observableArrayList("again");
        assertThat(lines).isEqualTo(expected);
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(Integer::toString).toList();
    }
}
