package dev.drydock.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.flow.LiveValue;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.Observed;
import dev.drydock.ui.Samples;
import dev.drydock.ui.UiBench;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClusterChoiceTest {
    private final LiveValue<Observed<List<Cluster>>> live = new LiveValue<>(Samples.observed());
    private final ClusterChoice choice = new ClusterChoice(new UiBench().work, live);

    @Test
    void theFirstThatRunsIsChosenByItself() {
        choice.follow();
        live.set(Observed.live(
                List.of(Samples.ours("a", ClusterState.STOPPED), Samples.ours("b", ClusterState.RUNNING))));
        assertThat(choice.chosenProperty().get()).isEqualTo(Optional.of("b"));
    }

    @Test
    void aChoiceStaysUntilItsClusterGoes() {
        choice.follow();
        live.set(Samples.observed("a", "b", "c"));
        choice.choose("c");
        live.set(Samples.observed("b", "c"));
        assertThat(choice.chosenProperty().get()).isEqualTo(Optional.of("c"));
        live.set(Samples.observed("b"));
        assertThat(choice.chosenProperty().get()).isEqualTo(Optional.of("b"));
        live.set(Samples.observed());
        assertThat(choice.chosenProperty().get()).isEmpty();
    }
}
