package dev.drydock.ui.widget;

import dev.drydock.model.Problem;
import dev.drydock.text.Messages;
import dev.drydock.text.ProblemText;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A problem: what is wrong, what to do about it, and all that is known as text to select and copy. */
public final class ProblemCard extends HBox {
    private final TextArea details = new TextArea();

    /** @param actions further buttons, such as one that tries again or puts the card away */
    public ProblemCard(Problem problem, Messages messages, Node... actions) {
        ProblemText.Said said = ProblemText.inWindow(messages).of(problem);
        getStyleClass().add("problem-card");
        setId("problem-" + problem.code());
        Label sentence = wrapped(firstLine(said.sentence()), "problem-sentence");
        Label remedy = wrapped(said.remedy(), "muted");
        fill(problem.code() + "\n\n" + said.sentence() + "\n\n" + said.remedy());
        VBox text = new VBox(sentence, remedy, buttons(messages, actions), details);
        text.getStyleClass().add("problem-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(Icon.of(Feather.ALERT_CIRCLE, Tone.DANGER), text);
    }

    private HBox buttons(Messages messages, Node... actions) {
        ToggleButton more = new ToggleButton(messages.text("ui.problem.details"));
        more.setId("problem-details");
        more.getStyleClass().addAll("small", "flat", "fold-toggle");
        more.setGraphic(new Icon(Feather.CHEVRON_DOWN));
        details.visibleProperty().bind(more.selectedProperty());
        details.managedProperty().bind(more.selectedProperty());
        var copy = Buttons.flat(
                "problem-copy",
                messages.text("ui.problem.copy"),
                Feather.COPY,
                () -> ClipboardText.put(details.getText()));
        copy.getStyleClass().add("small");
        HBox row = new HBox(8, actions);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().addAll(more, copy);
        return row;
    }

    private void fill(String all) {
        details.setId("problem-all");
        details.setText(all);
        details.setEditable(false);
        details.setWrapText(true);
        details.getStyleClass().add("mono");
        details.setPrefRowCount(Math.clamp(all.lines().count() + 1, 5, 14));
    }

    private static Label wrapped(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static String firstLine(String sentence) {
        return sentence.lines().findFirst().orElse("");
    }
}
