package dev.drydock.ui.widget;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/** What a panel says when there is nothing to show: that this is so, why, and what one can do. */
public final class EmptyState extends VBox {
    public EmptyState(Feather icon, String title, String text, Node... actions) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        StackPane round = new StackPane(new Icon(icon));
        round.getStyleClass().add("empty-icon");
        Label head = centred(title, "empty-title");
        getChildren().addAll(round, head, centred(text, "muted"));
        getChildren().addAll(actions);
    }

    private static Label centred(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMaxWidth(480);
        label.setMinHeight(USE_PREF_SIZE);
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }
}
