package dev.drydock.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PageScrollTest {
    @Test
    void aLabelThatChangesDoesNotHaveThePageDrawnAnew(FxRobot robot) {
        PageScroll page = new PageScroll(new Label("a card"));
        robot.interact(() -> {
            new Scene(page);
            page.applyCss();
        });
        assertThat(page.lookup(".viewport").isCache()).isFalse();
    }
}
