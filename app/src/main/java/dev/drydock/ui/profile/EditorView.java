package dev.drydock.ui.profile;

import dev.drydock.text.Messages;
import dev.drydock.ui.widget.Buttons;
import dev.drydock.ui.widget.Question;
import dev.drydock.ui.widget.ShortLabel;
import dev.drydock.ui.widget.Toast;
import java.io.File;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.kordamp.ikonli.feather.Feather;

/** One profile: what can be done with it, its form or its files, and what a change of it takes. */
final class EditorView extends VBox {
    private final ProfileEditor editor;
    private final ProfilesViewModel model;
    private final Messages messages;
    private final Toast toast;
    private final StackPane place = new StackPane();
    private final FormPane form;
    private final YamlPane yaml;

    EditorView(ProfileEditor editor, ProfilesViewModel model, Messages messages, Toast toast) {
        this.editor = editor;
        this.model = model;
        this.messages = messages;
        this.toast = toast;
        setId("profile-editor");
        getStyleClass().add("profile-editor");
        form = new FormPane(editor, messages);
        yaml = new YamlPane(editor, messages);
        place.setMinHeight(0);
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren().addAll(head(), place, new EditorFoot(editor, model, messages, yaml::goTo));
        // What does not read has no form.
        show(editor.brokenProperty().get().isEmpty() ? form : yaml);
    }

    boolean shows(ProfileEditor other) {
        return editor.equals(other);
    }

    private VBox head() {
        ShortLabel title = new ShortLabel(editor.id(), "card-title");
        Label note = new Label(messages.text(editor.own() ? "profile.own.note" : "profile.bundled.note"));
        note.getStyleClass().addAll("muted", "small-text");
        note.setWrapText(true);
        VBox words = new VBox(2, title, note);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button duplicate =
                Buttons.plain("profile-duplicate", messages.text("profile.duplicate"), Feather.COPY, () -> {});
        duplicate.setOnAction(_ -> new DuplicatePopover(editor, model, messages).show(duplicate));
        if (!editor.own()) {
            duplicate.getStyleClass().add("accent");
        }
        HBox first = new HBox(8, words, segments(), duplicate, export());
        if (editor.own()) {
            first.getChildren().add(remove());
        }
        first.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(first);
        head.getStyleClass().add("profile-head");
        return head;
    }

    private HBox segments() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton asForm = segment("profile-form", "profile.tab.form", form, group);
        ToggleButton asYaml = segment("profile-yaml", "profile.tab.yaml", yaml, group);
        asForm.getStyleClass().add("left-pill");
        asYaml.getStyleClass().add("right-pill");
        place.getChildren()
                .subscribe(() -> group.selectToggle(place.getChildren().contains(form) ? asForm : asYaml));
        HBox box = new HBox(asForm, asYaml);
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private ToggleButton segment(String id, String key, Node pane, ToggleGroup group) {
        ToggleButton button = new ToggleButton(messages.text(key));
        button.setId(id);
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            // A second press must not leave nothing chosen.
            button.setSelected(true);
            show(pane);
        });
        return button;
    }

    private void show(Node pane) {
        place.getChildren().setAll(pane);
    }

    private Button export() {
        return Buttons.icon("profile-export", messages.text("profile.export"), Feather.UPLOAD, () -> {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(messages.text("profile.export.title", editor.id()));
            File chosen = chooser.showDialog(getScene().getWindow());
            if (chosen != null) {
                model.export(
                        editor.id(),
                        chosen.toPath(),
                        folder -> toast.say(messages.text("profile.exported", folder.toString())));
            }
        });
    }

    private Button remove() {
        return Buttons.icon("profile-remove", messages.text("profile.remove"), Feather.TRASH_2, () -> {
            List<String> clusters = model.clustersOf(editor.id());
            List<String> points = clusters.isEmpty()
                    ? List.of(messages.text("profile.remove.files"))
                    : List.of(
                            messages.text("profile.remove.files"),
                            messages.text("profile.remove.clusters", String.join(", ", clusters)));
            boolean agreed = new Question(
                            messages.text("profile.remove.title", editor.id()),
                            messages.text("profile.remove.text"),
                            points,
                            messages.text("profile.remove"),
                            messages.text("profile.keep"))
                    .ask(getScene().getWindow());
            if (agreed) {
                model.remove(editor.id());
            }
        });
    }
}
