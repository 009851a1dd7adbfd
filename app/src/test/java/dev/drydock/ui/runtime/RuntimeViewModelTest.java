package dev.drydock.ui.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.feature.workload.PodWatch;
import dev.drydock.flow.Live;
import dev.drydock.flow.LiveValue;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.Observed;
import dev.drydock.model.Pod;
import dev.drydock.model.ProviderId;
import dev.drydock.ui.DemoData;
import dev.drydock.ui.Samples;
import dev.drydock.ui.UiBench;
import dev.drydock.ui.fx.ClusterChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RuntimeViewModelTest {
    private final UiBench bench = new UiBench();
    private final LiveValue<Observed<List<Pod>>> pods = new LiveValue<>(Observed.waiting(List.of()));
    private final List<String> events = new ArrayList<>();
    private final LiveValue<Observed<List<Cluster>>> clusters = new LiveValue<>(Samples.observed("a", "b"));
    private final ClusterChoice choice = new ClusterChoice(bench.work, clusters);
    private final LogViewModel log = new LogViewModel(bench.work, (request, _) -> {
        events.add("log " + request.pod());
        return () -> {};
    });
    private final RuntimeViewModel model = new RuntimeViewModel(bench.work, choice, this::watch, log);

    private PodWatch watch(String cluster) {
        events.add("watch " + cluster);
        return new PodWatch() {
            @Override
            public Live<Observed<List<Pod>>> pods() {
                return pods;
            }

            @Override
            public void close() {
                events.add("close " + cluster);
            }
        };
    }

    @BeforeEach
    void activate() {
        model.activate();
    }

    @Test
    void rowsAndSelectionSurviveASnapshot() {
        pods.set(Observed.live(List.of(Samples.pod("1", "a"), Samples.pod("2", "b"))));
        PodRow second = model.all().get(1);
        model.select(Optional.of(second));
        pods.set(Observed.live(
                List.of(Samples.pod("0", "new"), Samples.pod("2", "b", "CrashLoopBackOff", Pod.Health.BAD))));
        assertThat(model.all().get(1)).isSameAs(second);
        assertThat(second.pod().status()).isEqualTo("CrashLoopBackOff");
        assertThat(model.selectedProperty().get()).isEqualTo(Optional.of(second));
        assertThat(events).containsExactly("watch a", "log b");
    }

    @Test
    void theSelectionGoesWithItsPod() {
        pods.set(Observed.live(List.of(Samples.pod("1", "a"))));
        model.select(Optional.of(model.all().getFirst()));
        pods.set(Observed.live(List.of(Samples.pod("9", "a"))));
        assertThat(model.selectedProperty().get()).isEmpty();
    }

    @Test
    void onlyProblemsFollowsAPodThatGoesBad() {
        pods.set(Observed.live(List.of(Samples.pod("1", "a"), Samples.pod("2", "b"))));
        model.onlyProblemsProperty().set(true);
        assertThat(model.visible()).isEmpty();
        pods.set(Observed.live(List.of(Samples.pod("1", "a", "Error", Pod.Health.BAD), Samples.pod("2", "b"))));
        assertThat(model.visible().stream().map(PodRow::uid)).containsExactly("1");
    }

    @Test
    void anotherClusterEndsTheFirstWatch() {
        pods.set(Observed.live(List.of(Samples.pod("1", "a"))));
        choice.choose("b");
        assertThat(events).containsExactly("watch a", "close a", "watch b");
    }

    @Test
    void aClusterMadeAnewUnderTheSameNameBringsItsOwnPods() {
        pods.set(Observed.live(List.of(Samples.pod("1", "a"))));
        clusters.set(Observed.live(List.of(DemoData.cluster("a", ProviderId.K3D, ClusterState.RUNNING, false, 1))));
        assertThat(events).containsExactly("watch a", "close a", "watch a");
        assertThat(model.selectedProperty().get()).isEmpty();
    }

    @Test
    void aHiddenScreenWatchesNothing() {
        model.deactivate();
        assertThat(events).containsExactly("watch a", "close a");
    }

    @Test
    void reconnectingKeepsWhatIsShown() {
        pods.set(Observed.live(List.of(Samples.pod("1", "a"))));
        pods.set(Observed.waiting(List.of()));
        assertThat(model.all()).hasSize(1);
    }
}
