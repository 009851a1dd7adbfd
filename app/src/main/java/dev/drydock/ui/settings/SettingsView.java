package dev.drydock.ui.settings;

import dev.drydock.text.Messages;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.widget.Buttons;
import dev.drydock.ui.widget.PageScroll;
import dev.drydock.ui.widget.Screen;
import dev.drydock.ui.widget.ScreenHeader;
import java.io.File;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** The screen of the user's choices, and what Drydock is. */
public final class SettingsView implements Screen {
    private final SettingsViewModel model;
    private final Messages messages;
    private final Bonds bonds = new Bonds();
    private final TextField kindPath = new TextField();
    private final VBox root;

    public SettingsView(SettingsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        PageScroll page = new PageScroll(
                section("ui.settings.appearance"),
                card(
                        row("theme", segments("theme", Choices.Theme.values(), model.themeProperty())),
                        row("language", segments("language", Choices.Language.values(), model.languageProperty()))),
                section("ui.settings.programs"),
                card(row("kind", kindPlace())),
                section("ui.settings.about"),
                card(about()));
        root = new VBox(new ScreenHeader(messages.text("ui.nav.settings")), page);
        root.setId("settings");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void activate() {
        bonds.on(model.kindPathProperty(), kindPath::setText);
    }

    @Override
    public void deactivate() {
        model.takeKindPath(kindPath.getText());
        bonds.loosen();
    }

    private Label section(String key) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("section-title");
        return label;
    }

    private static VBox card(Node... rows) {
        VBox card = new VBox(24, rows);
        card.getStyleClass().addAll("card", "settings-card");
        return card;
    }

    private HBox row(String key, Node control) {
        Label title = new Label(messages.text("ui.settings." + key));
        title.getStyleClass().add("card-title");
        Label hint = new Label(messages.text("ui.settings." + key + ".hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        VBox words = new VBox(4, title, hint);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(160);
        HBox row = new HBox(24, words, control);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private <E extends Enum<E>> HBox segments(String id, E[] values, ObjectProperty<E> chosen) {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        box.setMinWidth(HBox.USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_RIGHT);
        for (E value : values) {
            String word = value.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(messages.text("ui.settings." + id + "." + word));
            button.setId(id + "-" + word);
            button.setToggleGroup(group);
            button.setSelected(value == chosen.get());
            // A second press must not leave nothing chosen.
            button.setOnAction(_ -> button.setSelected(true));
            // Not only a press: the arrow keys select too.
            button.selectedProperty().subscribe((_, selected) -> {
                if (selected) {
                    button.requestFocus();
                    chosen.set(value);
                }
            });
            box.getChildren().add(button);
        }
        box.getChildren().getFirst().getStyleClass().add("left-pill");
        box.getChildren().getLast().getStyleClass().add("right-pill");
        box.getChildren()
                .subList(1, values.length - 1)
                .forEach(node -> node.getStyleClass().add("center-pill"));
        return box;
    }

    private HBox kindPlace() {
        kindPath.setId("kind-path");
        kindPath.setPromptText(messages.text("ui.settings.kind.prompt"));
        kindPath.setPrefColumnCount(24);
        kindPath.setOnAction(_ -> model.takeKindPath(kindPath.getText()));
        kindPath.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                model.takeKindPath(kindPath.getText());
            }
        });
        Node browse = Buttons.plain("kind-browse", messages.text("ui.settings.browse"), Feather.FOLDER, this::browse);
        HBox box = new HBox(8, kindPath, browse);
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }

    private void browse() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("ui.settings.kind"));
        File chosen = chooser.showOpenDialog(root.getScene().getWindow());
        if (chosen != null) {
            model.takeKindPath(chosen.toPath());
        }
    }

    private VBox about() {
        Label name = new Label("Drydock " + model.version());
        name.setId("about-version");
        name.getStyleClass().add("card-title");
        Label what = muted("ui.settings.about.text");
        Label licence = muted("ui.settings.about.licence");
        Label system = new Label(messages.text(
                "ui.settings.about.system",
                System.getProperty("java.version", "25"),
                System.getProperty("javafx.runtime.version", "26"),
                System.getProperty("os.name")));
        system.getStyleClass().addAll("muted", "small-text");
        return new VBox(4, name, what, licence, system);
    }

    private Label muted(String key) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
