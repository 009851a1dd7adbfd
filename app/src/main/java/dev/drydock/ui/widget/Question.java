package dev.drydock.ui.widget;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/**
 * A question before something that cannot be taken back; Escape and Enter both mean no.
 *
 * @param title the question
 * @param points what will happen, one line each
 * @param yes the button that does it
 */
public record Question(String title, String text, List<String> points, String yes, String no) {

    /** Shows it and waits for the answer; on the JavaFX thread, which goes on handling events. */
    public boolean ask(Window owner) {
        return ask(owner, new SimpleBooleanProperty());
    }

    /** The same, but the question goes by itself, without a yes, when there is nothing more to ask. */
    public boolean ask(Window owner, ObservableValue<Boolean> moot) {
        ButtonType agree = new ButtonType(yes, ButtonBar.ButtonData.OTHER);
        ButtonType refuse = new ButtonType(no, ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        DialogPane pane = dialog.getDialogPane();
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        pane.getStyleClass().add("question");
        pane.setContent(content());
        pane.getButtonTypes().setAll(refuse, agree);
        Button yesButton = (Button) pane.lookupButton(agree);
        yesButton.setId("question-yes");
        yesButton.getStyleClass().add("danger");
        Button noButton = (Button) pane.lookupButton(refuse);
        noButton.setId("question-no");
        noButton.setDefaultButton(true);
        Subscription watching = moot.subscribe(over -> {
            if (over) {
                dialog.close();
            }
        });
        try {
            return dialog.showAndWait().filter(agree::equals).isPresent();
        } finally {
            watching.unsubscribe();
        }
    }

    private HBox content() {
        Label head = line(title);
        head.getStyleClass().add("question-title");
        Label body = line(text);
        body.getStyleClass().add("muted");
        VBox words = new VBox(8, head, body);
        points.forEach(point -> words.getChildren().add(point(point)));
        return new HBox(16, Icon.of(Feather.ALERT_TRIANGLE, Tone.WARNING), words);
    }

    private static HBox point(String text) {
        Label words = line(text);
        HBox point = new HBox(8, new Label("•"), words);
        point.setAlignment(Pos.TOP_LEFT);
        return point;
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(440);
        return label;
    }
}
