package dev.drydock.ui.home;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import dev.drydock.feature.sandbox.UpRequest;
import dev.drydock.model.Profile;
import dev.drydock.text.Messages;
import dev.drydock.ui.widget.Buttons;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What one may choose before a profile is brought up; what is left empty is as the profile says. */
final class UpOptions {
    private final Profile profile;
    private final Messages messages;
    private final Consumer<UpRequest> chosen;
    private final UpForm form = new UpForm();
    private final Popover popover = new Popover();

    UpOptions(Profile profile, Messages messages, Consumer<UpRequest> chosen) {
        this.profile = profile;
        this.messages = messages;
        this.chosen = chosen;
    }

    void show(Node owner) {
        Button go = Buttons.primary("up-with-options", messages.text("ui.home.up"), Feather.PLAY, this::go);
        go.setDefaultButton(true);
        go.disableProperty().bind(form.complaintProperty().isNotEmpty());
        HBox foot = new HBox(8, go);
        foot.setAlignment(Pos.CENTER_RIGHT);
        Label title = new Label(messages.text("ui.up.title", profile.title().in(messages.locale())));
        title.getStyleClass().add("card-title");
        VBox content = new VBox(16, title, fields(), foot);
        content.getStyleClass().add("popover-content");
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setContentNode(content);
        popover.setAnimated(false);
        popover.setAutoHide(true);
        popover.setHideOnEscape(true);
        popover.show(owner);
        content.lookup("#up-name").requestFocus();
    }

    private GridPane fields() {
        GridPane grid = new GridPane(16, 4);
        field(grid, 0, "name", profile.id(), form.nameProperty());
        field(grid, 1, "version", tag(profile.nodeImage()), form.versionProperty());
        field(grid, 2, "http", port(80), form.httpProperty());
        field(grid, 3, "https", port(443), form.httpsProperty());
        return grid;
    }

    /** A field with its name in front, and below it what is wrong with what was typed there. */
    private void field(GridPane grid, int row, String key, String prompt, StringProperty value) {
        TextField field = new TextField();
        field.setId("up-" + key);
        field.setPromptText(prompt);
        field.setPrefColumnCount(18);
        field.textProperty().bindBidirectional(value);
        Label label = new Label(messages.text("ui.up." + key));
        label.setLabelFor(field);
        Label complaint = new Label();
        complaint.setId("up-" + key + "-complaint");
        complaint.getStyleClass().addAll("danger-text", "small-text");
        complaint.managedProperty().bind(complaint.visibleProperty());
        form.complaintAbout(value).subscribe(why -> {
            field.pseudoClassStateChanged(Styles.STATE_DANGER, !why.isEmpty());
            complaint.setText(why.isEmpty() ? "" : messages.text(why));
            complaint.setVisible(!why.isEmpty());
        });
        grid.addRow(2 * row, label, field);
        grid.add(complaint, 1, 2 * row + 1);
    }

    private void go() {
        popover.hide();
        chosen.accept(form.request(profile.id()));
    }

    private static String tag(String image) {
        return image.substring(image.lastIndexOf(':') + 1);
    }

    private String port(int containerPort) {
        Optional<Integer> mapped = profile.ports().stream()
                .filter(port -> port.containerPort() == containerPort)
                .map(port -> port.hostPort())
                .findFirst();
        return mapped.map(String::valueOf).orElse("");
    }
}
