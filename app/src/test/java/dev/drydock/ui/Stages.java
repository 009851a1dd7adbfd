package dev.drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import dev.drydock.ui.widget.Screen;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.NodeQueryUtils;

/** Puts a part of the window into a stage of its own. */
public final class Stages {
    private Stages() {}

    public static void show(Stage stage, Parent content) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Scene scene = new Scene(content, 1100, 760);
        scene.getStylesheets()
                .add(Stages.class.getResource("/dev/drydock/ui/drydock.css").toExternalForm());
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    public static void show(Stage stage, Screen screen) {
        show(stage, (Parent) screen.node());
        screen.activate();
    }

    /** Waits until a node can be seen and clicked: it is in a window that is on the screen. */
    public static void seen(FxRobot robot, String query) {
        UiBench.eventually(() -> assertThat(
                        robot.lookup(query).match(NodeQueryUtils.isVisible()).tryQuery())
                .isPresent());
    }
}
