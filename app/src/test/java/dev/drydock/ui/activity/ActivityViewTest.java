package dev.drydock.ui.activity;

import static dev.drydock.ui.UiBench.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.text.Messages;
import dev.drydock.ui.DemoData;
import dev.drydock.ui.DemoPlans;
import dev.drydock.ui.Stages;
import dev.drydock.ui.UiBench;
import dev.drydock.ui.fx.FxThread;
import java.util.Locale;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ActivityViewTest {
    private final UiBench bench = new UiBench(FxThread::new);

    @Start
    void show(Stage stage) {
        ActivityViewModel model = new ActivityViewModel(bench.work, bench.board(), DemoData::history);
        Stages.show(stage, new ActivityView(model, new Messages(Locale.ENGLISH)));
    }

    @Test
    void aFailedTaskUnfoldsToItsStepsAndAllThatIsKnown(FxRobot robot) {
        bench.start(DemoPlans.failing("dev"));
        eventually(() -> assertThat(robot.lookup(".activity-card").queryAll()).hasSize(5));
        eventually(() -> assertThat(robot.lookup("Failed").queryAll()).hasSize(2));
        // The pill and what is inside change in one go of the JavaFX thread: let it end before looking.
        WaitForAsyncUtils.waitForFxEvents();
        if (robot.lookup("#problem-KindFailed").tryQuery().isEmpty()) {
            robot.clickOn("#unfold-dev");
        }
        eventually(() -> assertThat(robot.lookup(".step-row").queryAll()).hasSize(3));
        robot.clickOn("#problem-details");
        assertThat(robot.lookup("#problem-all").queryAs(TextInputControl.class).getText())
                .contains("Starting control-plane");
    }

    @Test
    void theHistoryIsListed(FxRobot robot) {
        eventually(() -> assertThat(robot.lookup(".activity-card").queryAll()).hasSize(4));
    }
}
