package dev.drydock.ui.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.feature.log.LogListener;
import dev.drydock.feature.log.LogRequest;
import dev.drydock.flow.Subscription;
import dev.drydock.model.Freshness;
import dev.drydock.ui.Samples;
import dev.drydock.ui.UiBench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogViewModelTest {
    private final List<LogRequest> asked = new ArrayList<>();
    private final List<LogListener> listeners = new ArrayList<>();
    private int closed;
    private final LogViewModel model = new LogViewModel(new UiBench().work, this::open);

    private Subscription open(LogRequest request, LogListener listener) {
        asked.add(request);
        listeners.add(listener);
        return () -> closed++;
    }

    @BeforeEach
    void activate() {
        model.activate();
    }

    @Test
    void readsTheDefaultContainerOfThePodAndFollows() {
        model.read("dev", Samples.pod("1", "web"));
        assertThat(asked)
                .containsExactly(new LogRequest(
                        "dev",
                        "default",
                        "web",
                        Optional.of("app"),
                        true,
                        Optional.of(1_000),
                        Optional.empty(),
                        false));
    }

    @Test
    void linesArriveCleanedWithTheirFreshness() {
        model.read("dev", Samples.pod("1", "web"));
        listeners.getFirst().freshness(new Freshness.Live());
        listeners.getFirst().lines(List.of("a", "\u001B[31mb\u001B[0m"));
        listeners.getFirst().ended();
        assertThat(model.lines()).isEqualTo(List.of("a", "b"));
        assertThat(model.freshnessProperty().get()).isEqualTo(new Freshness.Live());
        assertThat(model.endedProperty().get()).isTrue();
    }

    @Test
    void anotherContainerClosesTheFirstLogAndNothingOfItArrivesLate() {
        model.read("dev", Samples.pod("1", "web"));
        model.chooseContainer("init");
        listeners.getFirst().lines(List.of("late"));
        listeners.getLast().lines(List.of("new"));
        assertThat(closed).isEqualTo(1);
        assertThat(asked.getLast().container()).isEqualTo(Optional.of("init"));
        assertThat(model.lines()).isEqualTo(List.of("new"));
    }

    @Test
    void theInstanceBeforeIsReadOnce() {
        model.read("dev", Samples.pod("1", "web"));
        model.choosePrevious(true);
        assertThat(asked.getLast().previous()).isTrue();
        assertThat(asked.getLast().follow()).isFalse();
    }

    @Test
    void allLinesAreReadWhereNoTailIsWanted() {
        model.read("dev", Samples.pod("1", "web"));
        model.tailProperty().set(0);
        assertThat(asked.getLast().tail()).isEmpty();
    }

    @Test
    void aHiddenScreenReadsNothing() {
        model.read("dev", Samples.pod("1", "web"));
        model.deactivate();
        assertThat(closed).isEqualTo(1);
        model.activate();
        assertThat(asked).hasSize(2);
    }
}
