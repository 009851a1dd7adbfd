package dev.drydock.ui.widget;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The first line of every screen: its name on the left, what belongs to all of it on the right. */
public final class ScreenHeader extends HBox {
    public ScreenHeader(String title, Node... right) {
        getStyleClass().add("screen-header");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(title);
        name.getStyleClass().add("screen-title");
        name.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(name, space);
        getChildren().addAll(right);
    }
}
