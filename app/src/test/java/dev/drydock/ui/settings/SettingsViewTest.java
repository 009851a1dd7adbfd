package dev.drydock.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.text.Messages;
import dev.drydock.ui.Stages;
import dev.drydock.ui.UiBench;
import dev.drydock.ui.fx.FxThread;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SettingsViewTest {
    private final Choices choices = new Choices(new UiBench(FxThread::new).work, _ -> Optional.empty(), (_, _) -> {});

    @Start
    void show(Stage stage) {
        Stages.show(stage, new SettingsView(new SettingsViewModel(choices, "0.1.0"), new Messages(Locale.ENGLISH)));
    }

    @Test
    void aPressChoosesAndASecondOneKeepsTheChoice(FxRobot robot) {
        robot.clickOn("#theme-dark").clickOn("#theme-dark").clickOn("#language-chinese");
        assertThat(choices.themeProperty().get()).isEqualTo(Choices.Theme.DARK);
        assertThat(choices.languageProperty().get()).isEqualTo(Choices.Language.CHINESE);
        assertThat(robot.lookup("#theme-dark").queryAs(ToggleButton.class).isSelected())
                .isTrue();
    }

    @Test
    void theArrowKeysChooseToo(FxRobot robot) {
        robot.interact(() -> robot.lookup("#theme-system").query().requestFocus());
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertThat(choices.themeProperty().get()).isEqualTo(Choices.Theme.DARK);
    }

    @Test
    void thePlaceOfKindIsTakenOnEnter(FxRobot robot) {
        robot.clickOn("#kind-path").write("/opt/kind").type(KeyCode.ENTER);
        assertThat(choices.kindPathProperty().get()).isEqualTo("/opt/kind");
    }
}
