package dev.drydock.ui.activity;

import static dev.drydock.ui.UiBench.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.text.Messages;
import dev.drydock.ui.DemoData;
import dev.drydock.ui.DemoPlans;
import dev.drydock.ui.Stages;
import dev.drydock.ui.UiBench;
import dev.drydock.ui.fx.FxThread;
import dev.drydock.ui.widget.StatePill;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

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
        eventually(() -> assertThat(robot.lookup(ActivityViewTest::saysFailed).queryAll())
                .hasSize(2));
        // Whether the card unfolded by itself depends on whether it was there before the task failed.
        ToggleButton unfold = robot.lookup("#unfold-dev").queryAs(ToggleButton.class);
        robot.interact(() -> unfold.setSelected(true));
        eventually(() -> assertThat(robot.lookup(".step-row").queryAll()).hasSize(3));
        robot.clickOn("#problem-details");
        assertThat(robot.lookup("#problem-all").queryAs(TextInputControl.class).getText())
                .contains("Starting control-plane");
    }

    private static boolean saysFailed(Node node) {
        return node instanceof StatePill pill && pill.getText().equals("Failed");
    }

    @Test
    void aClickAnywhereOnARowShowsItsSteps(FxRobot robot) {
        bench.start(DemoPlans.failing("dev"));
        eventually(() -> assertThat(robot.lookup(ActivityViewTest::saysFailed).queryAll())
                .hasSize(2));
        ToggleButton unfold = robot.lookup("#unfold-dev").queryAs(ToggleButton.class);
        robot.interact(() -> unfold.setSelected(false));
        robot.clickOn("Up dev");
        eventually(() -> assertThat(robot.lookup(".step-row").queryAll()).hasSize(3));
    }

    @Test
    void theHistoryIsListed(FxRobot robot) {
        eventually(() -> assertThat(robot.lookup(".activity-card").queryAll()).hasSize(4));
    }
}
