package dev.drydock.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.flow.LiveValue;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.Observed;
import dev.drydock.model.ProviderId;
import dev.drydock.ui.Samples;
import dev.drydock.ui.UiBench;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClusterChoiceTest {
    private final LiveValue<Observed<List<Cluster>>> live = new LiveValue<>(Samples.observed());
    private final ClusterChoice choice = new ClusterChoice(new UiBench().work, live);

    private Optional<String> chosen() {
        return choice.chosenProperty().get().map(ClusterChoice.Chosen::name);
    }

    @Test
    void aClusterThatIsMadeAnewUnderTheOldNameIsAnotherChoice() {
        choice.follow();
        live.set(Observed.live(List.of(made("a", ProviderId.KIND, "1"))));
        Optional<ClusterChoice.Chosen> first = choice.chosenProperty().get();
        live.set(Observed.live(List.of(made("a", ProviderId.KIND, "1", "2"))));
        assertThat(choice.chosenProperty().get()).isEqualTo(first);
        live.set(Observed.live(List.of(made("a", ProviderId.KIND, "9"))));
        assertThat(choice.chosenProperty().get()).isPresent().isNotEqualTo(first);
        Optional<ClusterChoice.Chosen> second = choice.chosenProperty().get();
        live.set(Observed.live(List.of(made("a", ProviderId.K3D, "9"))));
        assertThat(choice.chosenProperty().get()).isPresent().isNotEqualTo(second);
    }

    private static Cluster made(String name, ProviderId provider, String... ids) {
        Cluster like = Samples.ours(name, ClusterState.RUNNING);
        NodeContainer node = like.nodes().getFirst();
        List<NodeContainer> nodes = Stream.of(ids)
                .map(id ->
                        new NodeContainer(id, node.name(), node.role(), node.image(), node.state(), node.createdAt()))
                .toList();
        return new Cluster(
                name, provider, like.profile(), like.state(), like.version(), nodes, like.owned(), like.ports());
    }

    @Test
    void theFirstThatRunsIsChosenByItself() {
        choice.follow();
        live.set(Observed.live(
                List.of(Samples.ours("a", ClusterState.STOPPED), Samples.ours("b", ClusterState.RUNNING))));
        assertThat(chosen()).isEqualTo(Optional.of("b"));
    }

    @Test
    void aChoiceStaysUntilItsClusterGoes() {
        choice.follow();
        live.set(Samples.observed("a", "b", "c"));
        choice.choose("c");
        live.set(Samples.observed("b", "c"));
        assertThat(chosen()).isEqualTo(Optional.of("c"));
        live.set(Samples.observed("b"));
        assertThat(chosen()).isEqualTo(Optional.of("b"));
        live.set(Samples.observed());
        assertThat(choice.chosenProperty().get()).isEmpty();
    }
}
