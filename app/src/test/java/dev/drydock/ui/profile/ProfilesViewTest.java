package dev.drydock.ui.profile;

import static dev.drydock.ui.Stages.seen;
import static dev.drydock.ui.UiBench.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.feature.profile.OwnProfiles;
import dev.drydock.flow.LiveValue;
import dev.drydock.model.ClusterState;
import dev.drydock.model.Observed;
import dev.drydock.text.Messages;
import dev.drydock.ui.DemoData;
import dev.drydock.ui.DemoProfiles;
import dev.drydock.ui.Samples;
import dev.drydock.ui.Stages;
import dev.drydock.ui.UiBench;
import dev.drydock.ui.fx.FxThread;
import dev.drydock.ui.widget.Toast;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ProfilesViewTest {
    private final UiBench bench = new UiBench(FxThread::new);
    private Path folder = Path.of("");

    @Start
    void show(Stage stage) throws Exception {
        folder = Files.createTempDirectory("profiles-view");
        OwnProfiles own = DemoProfiles.in(folder);
        own.duplicate("local-hands", "mine");
        var cluster = DemoData.ofItsOwnProfile(Samples.ours("mine", ClusterState.RUNNING));
        ProfilesViewModel model =
                new ProfilesViewModel(bench.work, own, new LiveValue<>(Observed.live(List.of(cluster))));
        model.select("mine");
        Stages.show(stage, new ProfilesView(model, new Messages(Locale.ENGLISH), new Toast()));
    }

    private static boolean disabled(FxRobot robot, String query) {
        return robot.lookup(query).query().isDisabled();
    }

    @Test
    void aFieldIsChangedAndSaved(FxRobot robot) {
        seen(robot, "#form-image");
        assertThat(disabled(robot, "#profile-save")).isTrue();
        robot.doubleClickOn("#form-workers").write("2");
        eventually(() -> assertThat(disabled(robot, "#profile-save")).isFalse());
        eventually(() -> assertThat(robot.lookup("#profile-changes .pill").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("needs a recreate", "needs a recreate"));
        robot.clickOn("#profile-save");
        eventually(
                () -> assertThat(folder.resolve("mine/cluster.yaml")).content().contains("- role: worker"));
        eventually(() -> assertThat(disabled(robot, "#profile-save")).isTrue());
    }

    @Test
    void theCaretGoesToThePlaceOfAnError(FxRobot robot) {
        seen(robot, "#profile-yaml");
        robot.clickOn("#profile-yaml").clickOn("#tab-profile-yaml");
        seen(robot, "#profile-profile-yaml");
        TextArea area = robot.lookup("#profile-profile-yaml").queryAs(TextArea.class);
        robot.interact(() -> area.setText(area.getText().replace("images:", "pictures:")));
        eventually(() -> assertThat(
                        robot.lookup("#profile-state").queryAs(Labeled.class).getText())
                .startsWith("profile.yaml, line 10, column 1: unknown key \"pictures\""));
        assertThat(disabled(robot, "#profile-save")).isTrue();
        robot.clickOn("#profile-go-to");
        eventually(() -> assertThat(area.getSelectedText()).isEqualTo("pictures:"));
        assertThat(area.isFocused()).isTrue();
        robot.clickOn("#profile-form");
        assertThat(robot.lookup("#form-image").query().getParent().isVisible()).isTrue();
        robot.clickOn("#profile-revert");
        eventually(() -> assertThat(robot.lookup("#profile-state").tryQuery()).isEmpty());
    }

    @Test
    void aBundledProfileIsDuplicatedToBeChanged(FxRobot robot) {
        seen(robot, "#form-image");
        robot.clickOn("#profile-list").type(KeyCode.HOME);
        eventually(() -> assertThat(
                        robot.lookup("#form-image").queryAs(TextField.class).isEditable())
                .isFalse());
        assertThat(robot.lookup("#profile-save").tryQuery()).isEmpty();
        robot.clickOn("#profile-duplicate");
        seen(robot, "#duplicate-id");
        eventually(() -> assertThat(
                        robot.lookup("#duplicate-id").queryAs(TextField.class).getText())
                .isEqualTo("my-local-hands"));
        robot.clickOn("#duplicate-go");
        eventually(
                () -> assertThat(folder.resolve("my-local-hands/profile.yaml")).isRegularFile());
        eventually(() -> assertThat(
                        robot.lookup("#form-image").queryAs(TextField.class).isEditable())
                .isTrue());
    }

    @Test
    void rowsComeAndGo(FxRobot robot) {
        seen(robot, "#add-ports");
        robot.clickOn("#add-ports");
        eventually(() -> assertThat(
                        robot.lookup("#profile-state").queryAs(Labeled.class).getText())
                .startsWith("A port is a number"));
        assertThat(robot.lookup("#rows-ports .text-field").nth(6).query().isFocused())
                .isTrue();
        robot.interact(() ->
                robot.lookup("#rows-ports #row-remove").nth(2).queryButton().fire());
        eventually(() -> assertThat(robot.lookup("#profile-state").tryQuery()).isEmpty());
    }

    @Test
    void removingAsksFirst(FxRobot robot) {
        seen(robot, "#profile-remove");
        robot.clickOn("#profile-remove");
        seen(robot, "#question-yes");
        robot.clickOn("#question-no");
        eventually(() -> assertThat(robot.lookup("#question-yes").tryQuery()).isEmpty());
        assertThat(folder.resolve("mine")).isDirectory();
        robot.clickOn("#profile-remove");
        seen(robot, "#question-yes");
        robot.clickOn("#question-yes");
        eventually(() -> assertThat(folder.resolve("mine")).doesNotExist());
    }
}
