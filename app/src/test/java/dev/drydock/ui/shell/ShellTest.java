package dev.drydock.ui.shell;

import static dev.drydock.ui.Stages.seen;
import static dev.drydock.ui.UiBench.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.flow.Threads;
import dev.drydock.model.HostProblem;
import dev.drydock.model.Message;
import dev.drydock.ui.DemoFeatures;
import dev.drydock.ui.DemoPlans;
import dev.drydock.ui.fx.FxThread;
import dev.drydock.ui.fx.UiWork;
import dev.drydock.ui.settings.Choices;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShellTest {
    private final List<Throwable> defects = new CopyOnWriteArrayList<>();
    private final Threads threads = new Threads((_, error) -> defects.add(error));
    private final Problems problems = new Problems();
    private final UiWork work =
            new UiWork(threads, new FxThread(threads), problems::tell, dev.drydock.ui.UiBench::defect);
    private final DemoFeatures features = new DemoFeatures(threads, "normal", Duration.ofMillis(20));
    private final Choices choices =
            new Choices(work, key -> Optional.of("en").filter(_ -> key.equals("language")), (_, _) -> {});
    private Stage stage;

    @Start
    void show(Stage given) {
        stage = given;
        new Shell(work, problems, choices, features.dependencies()).show(given);
        given.setX(0);
        given.setY(0);
    }

    @ParameterizedTest
    @CsvSource({"DIGIT2,#runtime", "DIGIT3,#urls", "DIGIT4,#activity", "DIGIT5,#profiles", "COMMA,#settings"})
    void everyScreenHasItsKey(KeyCode key, String screen, FxRobot robot) {
        seen(robot, "#home");
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        seen(robot, screen);
        assertThat(robot.lookup("#home").tryQuery()).isEmpty();
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        seen(robot, "#home");
    }

    @Test
    void theLanguageChangesAtOnceAndTheScreenStays(FxRobot robot) {
        robot.clickOn("#nav-settings").clickOn("#language-chinese");
        eventually(() -> assertThat(
                        robot.lookup(".screen-title").queryAs(Labeled.class).getText())
                .isEqualTo("设置"));
        robot.clickOn("#nav-home");
        eventually(() -> assertThat(
                        robot.lookup(".screen-title").queryAs(Labeled.class).getText())
                .isEqualTo("首页"));
        assertThat(defects).isEmpty();
    }

    @Test
    void theArrowKeysChangeTheScreenAndTheLanguage(FxRobot robot) {
        robot.clickOn("#nav-home").type(KeyCode.DOWN);
        seen(robot, "#runtime");
        robot.clickOn("#nav-settings");
        robot.interact(() -> robot.lookup("#language-english").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        eventually(() -> assertThat(
                        robot.lookup(".screen-title").queryAs(Labeled.class).getText())
                .isEqualTo("设置"));
        eventually(() -> assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("language-chinese"));
    }

    @Test
    void upByKeyDoesNotLeadOnToItsCancel(FxRobot robot) {
        seen(robot, "#up-local-hands");
        robot.interact(() -> robot.lookup("#up-local-hands").query().requestFocus());
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        eventually(() -> assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("profile-local-hands"));
    }

    @Test
    void theQuestionAtClosingNamesWhatRunsAndGoesWhenThatIsOver(FxRobot robot) {
        dev.drydock.flow.Task task = features.run(DemoPlans.up("elsewhere", Duration.ofSeconds(60)));
        eventually(
                () -> assertThat(robot.lookup("#task-bar").query().isVisible()).isTrue());
        work.later(() ->
                stage.fireEvent(new javafx.stage.WindowEvent(stage, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST)));
        seen(robot, "#question-yes");
        assertThat(robot.lookup(".question .label").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText))
                .contains("Bring up elsewhere");
        task.cancel();
        eventually(() -> assertThat(robot.lookup("#question-yes").tryQuery()).isEmpty());
        assertThat(stage.isShowing()).isTrue();
    }

    @Test
    void aProblemStandsAboveTheScreenUntilEscape(FxRobot robot) {
        work.tell(new HostProblem.PortTaken(
                80, Optional.of(Message.of("problem.holder.container", "traefik")), Optional.of(8080)));
        seen(robot, "#problem-PortTaken");
        robot.type(KeyCode.ESCAPE);
        eventually(
                () -> assertThat(robot.lookup("#problem-PortTaken").tryQuery()).isEmpty());
    }

    @Test
    void theBarAtTheFootCancelsTheTask(FxRobot robot) {
        features.run(DemoPlans.up("elsewhere", Duration.ofSeconds(60)));
        eventually(
                () -> assertThat(robot.lookup("#task-bar").query().isVisible()).isTrue());
        robot.clickOn("#task-bar-cancel");
        eventually(
                () -> assertThat(robot.lookup("#task-bar").query().isVisible()).isFalse());
    }

    @Test
    void podsOfAClusterAreOneClickFromHome(FxRobot robot) {
        seen(robot, "#pods-kind");
        robot.clickOn("#pods-kind");
        seen(robot, "#runtime");
        assertThat(choices.screenProperty().get()).isEqualTo("runtime");
    }

    @Test
    void closingWhileATaskRunsAsksAndTakesBackFirst(FxRobot robot) {
        features.run(DemoPlans.up("elsewhere", Duration.ofSeconds(60)));
        eventually(
                () -> assertThat(robot.lookup("#task-bar").query().isVisible()).isTrue());
        work.later(() ->
                stage.fireEvent(new javafx.stage.WindowEvent(stage, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST)));
        seen(robot, "#question-yes");
        robot.clickOn("#question-yes");
        eventually(() -> assertThat(stage.isShowing()).isFalse());
        assertThat(features.tasks.all().value())
                .allMatch(task -> task.state().value().status().over());
    }
}
