package dev.drydock.ui.widget;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** A short word at the foot of the window that goes by itself, such as that something was copied. */
public final class Toast extends Label {
    private final PauseTransition stay = new PauseTransition(Duration.seconds(2));

    public Toast() {
        setId("toast");
        getStyleClass().add("toast");
        setVisible(false);
        setMouseTransparent(true);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        stay.setOnFinished(_ -> setVisible(false));
    }

    /** A word that stays. */
    public void keep(String text) {
        setText(text);
        setVisible(true);
        stay.stop();
    }

    public void say(String text) {
        setText(text);
        setVisible(true);
        stay.playFromStart();
    }
}
