package dev.drydock.ui.profile;

import dev.drydock.model.PortMapping.Protocol;
import dev.drydock.text.Messages;
import dev.drydock.ui.widget.Buttons;
import dev.drydock.ui.widget.Icon;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The rows of the lists in the form. */
final class FormRows {
    private final ProfileForm form;
    private final Messages messages;
    private final boolean own;

    /** @param own whether they can be changed */
    FormRows(ProfileForm form, Messages messages, boolean own) {
        this.form = form;
        this.messages = messages;
        this.own = own;
    }

    Node port(PortRow row) {
        TextField host = field(row.hostProperty(), "profile.form.hostPort", 6);
        TextField node = field(row.nodeProperty(), "profile.form.nodePort", 6);
        TextField address = field(row.addressProperty(), "profile.form.address", 10);
        HBox.setHgrow(address, Priority.ALWAYS);
        ComboBox<Protocol> protocol = new ComboBox<>();
        protocol.getItems().setAll(Protocol.values());
        protocol.valueProperty().bindBidirectional(row.protocolProperty());
        protocol.setAccessibleText(messages.text("profile.form.protocol"));
        protocol.setMinWidth(ComboBox.USE_PREF_SIZE);
        protocol.setDisable(!own);
        return line(host, arrow(), node, protocol, address, away(form.ports(), row));
    }

    Node mount(MountRow row) {
        TextField host = field(row.hostProperty(), "profile.form.hostPath", 12);
        TextField node = field(row.nodeProperty(), "profile.form.nodePath", 12);
        HBox.setHgrow(host, Priority.ALWAYS);
        HBox.setHgrow(node, Priority.ALWAYS);
        CheckBox readOnly = new CheckBox(messages.text("profile.form.readOnly"));
        readOnly.setMinWidth(CheckBox.USE_PREF_SIZE);
        readOnly.setDisable(!own);
        readOnly.selectedProperty().bindBidirectional(row.readOnlyProperty());
        return line(host, arrow(), node, readOnly, away(form.mounts(), row));
    }

    Node set(TextRow row) {
        TextField text = field(row.textProperty(), "profile.form.set", 16);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button up = action("row-up", "profile.form.up", Feather.ARROW_UP, () -> move(row, -1));
        Button down = action("row-down", "profile.form.down", Feather.ARROW_DOWN, () -> move(row, 1));
        return line(text, up, down, away(form.sets(), row));
    }

    Node image(TextRow row) {
        TextField text = field(row.textProperty(), "profile.form.reference", 16);
        HBox.setHgrow(text, Priority.ALWAYS);
        return line(text, away(form.images(), row));
    }

    private void move(TextRow row, int by) {
        int from = form.sets().indexOf(row);
        int to = from + by;
        if (to >= 0 && to < form.sets().size()) {
            form.sets().set(from, form.sets().get(to));
            form.sets().set(to, row);
        }
    }

    private <R> Button away(ObservableList<R> list, R row) {
        return action("row-remove", "profile.form.remove", Feather.X, () -> list.remove(row));
    }

    private Button action(String id, String key, Feather icon, Runnable action) {
        Button button = Buttons.icon(id, messages.text(key), icon, action);
        button.setVisible(own);
        button.setManaged(own);
        return button;
    }

    private TextField field(StringProperty text, String key, int columns) {
        TextField field = new TextField();
        field.setPromptText(messages.text(key));
        field.setAccessibleText(messages.text(key));
        field.setPrefColumnCount(columns);
        field.setEditable(own);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private static Node arrow() {
        return new Icon(Feather.ARROW_RIGHT);
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(8, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
