package dev.drydock.ui.shell;

import static dev.drydock.ui.UiBench.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.flow.LiveValue;
import dev.drydock.model.Cluster;
import dev.drydock.model.Observed;
import dev.drydock.ui.DemoPlans;
import dev.drydock.ui.Samples;
import dev.drydock.ui.UiBench;
import dev.drydock.ui.settings.Choices;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {
    private final UiBench bench = new UiBench();
    private final LiveValue<Observed<List<Cluster>>> clusters = new LiveValue<>(Samples.observed());
    private final Choices choices =
            new Choices(bench.work, key -> Optional.of("urls").filter(_ -> key.equals("window.screen")), (_, _) -> {});
    private final ShellViewModel model =
            new ShellViewModel(bench.work, bench.board(), new Problems(), choices, clusters);

    @Test
    void beginsWithTheScreenShownLastAndRemembersTheNext() {
        assertThat(model.screenProperty().get()).isEqualTo(ScreenName.URLS);
        model.screenProperty().set(ScreenName.ACTIVITY);
        assertThat(choices.screenProperty().get()).isEqualTo("activity");
    }

    @Test
    void saysHowFreshTheEnginesWordIs() {
        clusters.update(now -> now.but(Samples.STALE));
        assertThat(model.engineProperty().get()).isEqualTo(Samples.STALE);
    }

    @Test
    void theBarShowsATaskUntilItIsOver() {
        bench.start(DemoPlans.up("dev", Duration.ofSeconds(60)));
        assertThat(model.runningProperty().get().map(item -> item.plan().subject()))
                .isEqualTo(Optional.of("dev"));
        assertThat(model.runningCount()).isEqualTo(1);
        model.cancelAll();
        eventually(() -> assertThat(model.runningProperty().get()).isEmpty());
    }
}
