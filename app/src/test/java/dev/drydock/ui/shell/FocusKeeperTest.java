package dev.drydock.ui.shell;

import static dev.drydock.ui.UiBench.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.ui.Stages;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FocusKeeperTest {
    private final AtomicInteger cancelled = new AtomicInteger();
    private Button up;
    private Button cancel;
    private Button remove;
    private VBox card;
    private VBox page;

    @Start
    void show(Stage stage) {
        up = new Button("Up");
        cancel = new Button("Cancel");
        remove = new Button("Remove");
        card = new VBox(up);
        page = new VBox(card, remove);
        card.getStyleClass().add("card");
        up.setOnAction(_ -> {
            up.setDisable(true);
            card.getChildren().add(cancel);
        });
        cancel.setOnAction(_ -> {
            cancelled.getAndIncrement();
            card.getChildren().remove(cancel);
        });
        remove.setOnAction(_ -> page.getChildren().remove(card));
        Stages.show(stage, page);
        new FocusKeeper(stage.getScene());
    }

    private void focusIsOnTheCard() {
        eventually(() -> assertThat(page.getScene().getFocusOwner()).isSameAs(card));
    }

    @Test
    void aSecondPressOfTheKeyDoesNotReachTheButtonThatCancels(FxRobot robot) {
        robot.interact(up::requestFocus);
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        focusIsOnTheCard();
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertThat(cancelled).hasValue(0);
    }

    @Test
    void aButtonThatGoesLeavesTheFocusOnItsCard(FxRobot robot) {
        robot.interact(up::fire);
        robot.interact(cancel::requestFocus);
        robot.interact(cancel::fire);
        focusIsOnTheCard();
    }

    @Test
    void whereTheUserPutsTheFocusItStays(FxRobot robot) {
        robot.interact(up::requestFocus);
        robot.interact(remove::requestFocus);
        assertThat(page.getScene().getFocusOwner()).isSameAs(remove);
    }
}
