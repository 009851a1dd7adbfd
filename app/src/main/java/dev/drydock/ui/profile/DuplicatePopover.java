package dev.drydock.ui.profile;

import atlantafx.base.controls.Popover;
import dev.drydock.feature.profile.OwnProfiles;
import dev.drydock.model.Problem;
import dev.drydock.text.Messages;
import dev.drydock.text.ProblemText;
import dev.drydock.ui.widget.Buttons;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Asks for the id of a duplicate, and says what is wrong with it where it is typed. */
final class DuplicatePopover {
    private final ProfileEditor editor;
    private final ProfilesViewModel model;
    private final Messages messages;
    private final TextField id = new TextField();
    private final Label wrong = new Label();
    private final Popover popover = new Popover();

    DuplicatePopover(ProfileEditor editor, ProfilesViewModel model, Messages messages) {
        this.editor = editor;
        this.model = model;
        this.messages = messages;
    }

    void show(Node owner) {
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setContentNode(content());
        popover.setAnimated(false);
        popover.setAutoHide(true);
        popover.setHideOnEscape(true);
        popover.show(owner);
        id.requestFocus();
        model.suggest(editor.id(), free -> {
            if (id.getText().isEmpty()) {
                id.setText(free);
                id.selectAll();
            }
        });
    }

    private VBox content() {
        Label title = new Label(messages.text("profile.duplicate.title", editor.id()));
        title.getStyleClass().add("card-title");
        Label name = new Label(messages.text("profile.id"));
        name.setLabelFor(id);
        id.setId("duplicate-id");
        id.setPrefColumnCount(22);
        id.textProperty().subscribe(_ -> wrong.setText(""));
        wrong.getStyleClass().addAll("danger-text", "small-text");
        wrong.setWrapText(true);
        wrong.setMaxWidth(320);
        HBox line = new HBox(16, name, id);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox foot = new HBox(8, wrong, go());
        foot.setAlignment(Pos.CENTER_RIGHT);
        VBox content = new VBox(16, title, line, foot);
        content.getStyleClass().add("popover-content");
        return content;
    }

    private Button go() {
        Button go = Buttons.primary("duplicate-go", messages.text("profile.duplicate"), Feather.COPY, this::duplicate);
        go.setDefaultButton(true);
        go.disableProperty().bind(id.textProperty().map(text -> !OwnProfiles.allows(text.strip())));
        return go;
    }

    private void duplicate() {
        model.duplicate(editor.id(), id.getText().strip(), this::answered);
    }

    private void answered(Optional<Problem> problem) {
        if (problem.isEmpty()) {
            popover.hide();
        } else {
            wrong.setText(ProblemText.inWindow(messages).of(problem.get()).sentence());
        }
    }
}
