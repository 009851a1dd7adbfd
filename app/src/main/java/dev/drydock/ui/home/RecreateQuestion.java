package dev.drydock.ui.home;

import dev.drydock.feature.sandbox.Changes;
import dev.drydock.model.Cluster;
import dev.drydock.text.Messages;
import dev.drydock.ui.widget.Icon;
import dev.drydock.ui.widget.Tone;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/** Asks what is to be different in a cluster that is made anew, and names what will be lost. */
final class RecreateQuestion {
    private final Cluster cluster;
    private final Messages messages;
    private final UpForm form = new UpForm();

    RecreateQuestion(Cluster cluster, Messages messages) {
        this.cluster = cluster;
        this.messages = messages;
        form.providerProperty().set(cluster.provider());
    }

    /** Waits, on the JavaFX thread, for the answer; empty where the user keeps the cluster. */
    Optional<Changes> ask(Window owner) {
        ButtonType agree = new ButtonType(messages.text("ui.recreate.yes"), ButtonBar.ButtonData.OTHER);
        ButtonType refuse = new ButtonType(messages.text("ui.remove.no"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(messages.text("ui.recreate.title", cluster.name()));
        DialogPane pane = dialog.getDialogPane();
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        pane.getStyleClass().add("question");
        pane.setContent(content());
        pane.getButtonTypes().setAll(refuse, agree);
        Button yes = (Button) pane.lookupButton(agree);
        yes.setId("recreate-yes");
        yes.getStyleClass().add("danger");
        yes.disableProperty().bind(form.complaintProperty().isNotEmpty());
        ((Button) pane.lookupButton(refuse)).setDefaultButton(true);
        return dialog.showAndWait().filter(agree::equals).map(_ -> form.changes());
    }

    private HBox content() {
        Label complaint = new Label();
        complaint.getStyleClass().addAll("danger-text", "small-text");
        complaint.textProperty().bind(form.complaintProperty().map(key -> key.isEmpty() ? "" : messages.text(key)));
        VBox words = new VBox(
                8,
                line(messages.text("ui.recreate.title", cluster.name()), "question-title"),
                line(messages.text("ui.recreate.text"), "muted"),
                line("•  " + messages.text("ui.remove.workloads"), "point"),
                line("•  " + messages.text("ui.remove.data"), "point"),
                line(messages.text("ui.recreate.fields"), "muted"),
                fields(),
                complaint);
        return new HBox(16, Icon.of(Feather.ALERT_TRIANGLE, Tone.WARNING), words);
    }

    private static Label line(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMaxWidth(440);
        return label;
    }

    private GridPane fields() {
        GridPane grid = new GridPane(16, 8);
        field(grid, "recreate-version", "ui.up.version", cluster.version(), form.versionProperty());
        field(grid, "recreate-http", "ui.up.http", cluster.hostPort(80).map(String::valueOf), form.httpProperty());
        field(grid, "recreate-https", "ui.up.https", cluster.hostPort(443).map(String::valueOf), form.httpsProperty());
        return grid;
    }

    private void field(GridPane grid, String id, String key, Optional<String> now, StringProperty typed) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(now.orElse(""));
        field.textProperty().bindBidirectional(typed);
        Label label = new Label(messages.text(key));
        label.setLabelFor(field);
        grid.addRow(grid.getRowCount(), label, field);
    }
}
