package dev.drydock.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.ClusterProblem;
import dev.drydock.model.Freshness;
import dev.drydock.text.Messages;
import dev.drydock.ui.Samples;
import dev.drydock.ui.Stages;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WidgetsTest {
    private final Messages messages = new Messages(Locale.ENGLISH);
    private Region content;
    private FreshnessBadge badge;
    private ShortLabel name;

    @Start
    void show(Stage stage) {
        content = new Region();
        badge = new FreshnessBadge(messages, content);
        name = new ShortLabel("a name that is much too long for the little room there is");
        name.setMaxWidth(80);
        ProblemCard card =
                new ProblemCard(new ClusterProblem.KindFailed("kind create", 1, "line one\nline two"), messages);
        Stages.show(stage, new VBox(16, badge, content, name, card));
    }

    @Test
    void stalenessIsSaidWithItsTimeAndGreysTheContent(FxRobot robot) {
        robot.interact(() -> badge.show(Samples.STALE));
        assertThat(robot.from(badge).lookup(".label").queryAs(Labeled.class).getText())
                .isEqualTo("No answer");
        robot.interact(() -> badge.show(new Freshness.Live()));
        robot.interact(() -> badge.show(Samples.STALE));
        assertThat(robot.from(badge).lookup(".label").queryAs(Labeled.class).getText())
                .isEqualTo("Stale since " + ClockTime.of(Samples.THEN));
        assertThat(content.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("stale"));
        robot.interact(() -> badge.show(new Freshness.Live()));
        assertThat(content.getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("stale"));
    }

    @Test
    void aNameThatIsCutShortIsToldByATooltip() {
        assertThat(name.isTextTruncated()).isTrue();
        assertThat(name.getTooltip().getText()).isEqualTo(name.getText());
    }

    @Test
    void allThatIsKnownOfAProblemCanBeCopied(FxRobot robot) {
        robot.clickOn("#problem-details").clickOn("#problem-copy");
        String[] copied = {""};
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0])
                .isEqualTo(robot.lookup("#problem-all")
                        .queryAs(TextInputControl.class)
                        .getText())
                .contains("line one\nline two");
    }
}
