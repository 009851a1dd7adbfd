package dev.drydock.ui.engine;

import static dev.drydock.ui.UiBench.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.flow.LiveValue;
import dev.drydock.model.Freshness;
import dev.drydock.text.Messages;
import dev.drydock.ui.DemoEngines;
import dev.drydock.ui.Stages;
import dev.drydock.ui.UiBench;
import dev.drydock.ui.fx.FxThread;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class EngineViewTest {
    private final UiBench bench = new UiBench(FxThread::new);
    private final AtomicReference<String> state = new AtomicReference<>("normal");
    private final AtomicInteger chosenAgain = new AtomicInteger();
    private final LiveValue<Freshness> freshness = new LiveValue<>(new Freshness.Live());

    @Start
    void show(Stage stage) {
        EngineLinks links = new EngineLinks(() -> DemoEngines.report(state.get()), () -> {
            chosenAgain.incrementAndGet();
            return DemoEngines.report("remote");
        });
        Stages.show(
                stage, new EngineView(new EngineViewModel(bench.work, links, freshness), new Messages(Locale.ENGLISH)));
    }

    @Test
    void theEngineInUseAndEveryPlaceAreShown(FxRobot robot) {
        eventually(() -> assertThat(
                        robot.lookup("#engine-version").queryAs(Labeled.class).getText())
                .isEqualTo("28.2.2"));
        assertThat(robot.lookup(".places .pill").queryAll()).hasSize(7);
    }

    @Test
    void anEngineThatIsLostIsTakenFromTheScreenByItself(FxRobot robot) {
        eventually(() -> assertThat(robot.lookup("#engine-chosen").tryQuery()).isPresent());
        state.set("unreachable");

        freshness.set(new Freshness.Reconnecting(Instant.now()));

        eventually(() -> assertThat(robot.lookup("#problem-EngineUnreachable").tryQuery())
                .isPresent());
        assertThat(robot.lookup("#engine-chosen").tryQuery()).isEmpty();
    }

    @Test
    void choosingAgainShowsWhatWasChosenThen(FxRobot robot) {
        eventually(() -> assertThat(robot.lookup("#engine-chosen").tryQuery()).isPresent());

        robot.clickOn("#engine-again");

        eventually(() ->
                assertThat(robot.lookup("#problem-EngineElsewhere").tryQuery()).isPresent());
        assertThat(chosenAgain).hasValue(1);
    }
}
