package dev.drydock.ui.profile;

import dev.drydock.feature.profile.ProfileDraft.Mount;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProviderId;
import dev.drydock.text.Messages;
import dev.drydock.ui.widget.Buttons;
import dev.drydock.ui.widget.PageScroll;
import dev.drydock.ui.widget.RowsBox;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A profile as fields and lists. */
final class FormPane extends StackPane {
    private final ProfileForm form;
    private final Messages messages;
    private final FormRows rows;
    private final boolean own;

    FormPane(ProfileEditor editor, Messages messages) {
        this.form = editor.form();
        this.messages = messages;
        own = editor.own();
        rows = new FormRows(form, messages, own);
        VBox cards = new VBox(
                12,
                card(names()),
                card(machine()),
                list("ports", form.ports(), rows::port, () -> form.addPort(PortMapping.loopback(0, 0))),
                list("mounts", form.mounts(), rows::mount, () -> form.addMount(new Mount("", "", false))),
                list("sets", form.sets(), rows::set, () -> form.addSet("")),
                list("images", form.images(), rows::image, () -> form.addImage("")));
        cards.getStyleClass().add("profile-form");
        PageScroll page = new PageScroll(cards);
        Label unread = new Label(messages.text("profile.form.unread"));
        unread.getStyleClass().add("muted");
        unread.setWrapText(true);
        getChildren().addAll(page, unread);
        editor.brokenProperty().subscribe(broken -> {
            page.setVisible(broken.isEmpty());
            unread.setVisible(broken.isPresent());
        });
    }

    private static VBox card(Node content) {
        VBox card = new VBox(content);
        card.getStyleClass().add("card");
        return card;
    }

    private GridPane names() {
        GridPane grid = grid();
        field(grid, 0, "title", form.titleProperty());
        field(grid, 1, "chineseTitle", form.chineseTitleProperty());
        field(grid, 2, "description", form.descriptionProperty());
        field(grid, 3, "chineseDescription", form.chineseDescriptionProperty());
        return grid;
    }

    private GridPane machine() {
        GridPane grid = grid();
        addRow(grid, 0, "provider", providers());
        field(grid, 1, "image", form.imageProperty());
        TextField workers = field(grid, 2, "workers", form.workersProperty());
        workers.setMaxWidth(96);
        return grid;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane(16, 8);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(136);
        names.setHalignment(HPos.LEFT);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, fields);
        return grid;
    }

    private TextField field(GridPane grid, int row, String word, StringProperty text) {
        TextField field = new TextField();
        field.setId("form-" + word);
        field.setEditable(own);
        field.textProperty().bindBidirectional(text);
        addRow(grid, row, word, field);
        return field;
    }

    private void addRow(GridPane grid, int row, String word, Node field) {
        Label label = new Label(messages.text("profile.form." + word));
        label.setLabelFor(field);
        grid.addRow(row, label, field);
    }

    private HBox providers() {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        box.setAlignment(Pos.CENTER_LEFT);
        for (ProviderId provider : List.of(ProviderId.KIND, ProviderId.K3S)) {
            ToggleButton button = new ToggleButton(provider.word());
            button.setId("form-provider-" + provider.word());
            button.setToggleGroup(group);
            button.setDisable(!own);
            form.providerProperty().subscribe(chosen -> button.setSelected(chosen == provider));
            button.setOnAction(_ -> {
                button.setSelected(true);
                form.providerProperty().set(provider);
            });
            box.getChildren().add(button);
        }
        box.getChildren().getFirst().getStyleClass().add("left-pill");
        box.getChildren().getLast().getStyleClass().add("right-pill");
        return box;
    }

    /** A list of rows with a button that adds one. */
    private <R> VBox list(String word, ObservableList<R> items, Function<R, Node> row, Runnable add) {
        Label title = new Label(messages.text("profile.form." + word));
        title.getStyleClass().add("card-title");
        Label hint = new Label(messages.text("profile.form." + word + ".hint"));
        hint.getStyleClass().addAll("muted", "small-text");
        hint.setWrapText(true);
        VBox words = new VBox(2, title, hint);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        RowsBox<R> box = new RowsBox<>(row);
        Button more = Buttons.plain("add-" + word, messages.text("profile.form.add"), Feather.PLUS, () -> {
            add.run();
            box.getChildren().getLast().lookup(".text-field").requestFocus();
        });
        more.setVisible(own);
        HBox head = new HBox(8, words, more);
        head.setAlignment(Pos.CENTER_LEFT);
        box.setId("rows-" + word);
        box.follow(items);
        VBox card = new VBox(head, box);
        box.managedProperty().bind(Bindings.isNotEmpty(items));
        card.getStyleClass().addAll("card", "form-list");
        return card;
    }
}
