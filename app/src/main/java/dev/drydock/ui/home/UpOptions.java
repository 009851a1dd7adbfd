package dev.drydock.ui.home;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import dev.drydock.feature.sandbox.UpRequest;
import dev.drydock.model.Profile;
import dev.drydock.model.ProviderId;
import dev.drydock.text.Messages;
import dev.drydock.ui.widget.Buttons;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
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
        form.providerProperty().set(profile.provider());
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
        field(grid, 0, "name", form.nameProperty()).setPromptText(profile.id());
        label(grid, 1, "ui.up.provider", provider());
        // The profile names a version of kind's node image; the newest that is here is k3s' default.
        field(grid, 2, "version", form.versionProperty())
                .promptTextProperty()
                .bind(form.providerProperty()
                        .map(chosen -> chosen == ProviderId.KIND
                                ? tag(profile.nodeImage())
                                : messages.text("ui.up.version.newest")));
        field(grid, 3, "http", form.httpProperty()).setPromptText(port(80));
        field(grid, 4, "https", form.httpsProperty()).setPromptText(port(443));
        return grid;
    }

    /** The providers' own words, which are the same in every language. */
    private ComboBox<String> provider() {
        ComboBox<String> box = new ComboBox<>();
        box.setId("up-provider");
        UpForm.PROVIDERS.forEach(one -> box.getItems().add(one.word()));
        box.getSelectionModel()
                .select(UpForm.PROVIDERS.indexOf(form.providerProperty().get()));
        box.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> form.providerProperty().set(UpForm.PROVIDERS.get(index.intValue())));
        return box;
    }

    /** A field with its name in front, and below it what is wrong with what was typed there. */
    private TextField field(GridPane grid, int row, String key, StringProperty value) {
        TextField field = new TextField();
        field.setId("up-" + key);
        field.setPrefColumnCount(18);
        field.textProperty().bindBidirectional(value);
        label(grid, row, "ui.up." + key, field);
        Label complaint = new Label();
        complaint.setId("up-" + key + "-complaint");
        complaint.getStyleClass().addAll("danger-text", "small-text");
        complaint.managedProperty().bind(complaint.visibleProperty());
        form.complaintAbout(value).subscribe(why -> {
            field.pseudoClassStateChanged(Styles.STATE_DANGER, !why.isEmpty());
            complaint.setText(why.isEmpty() ? "" : messages.text(why));
            complaint.setVisible(!why.isEmpty());
        });
        grid.add(complaint, 1, 2 * row + 1);
        return field;
    }

    private void label(GridPane grid, int row, String key, Control control) {
        Label label = new Label(messages.text(key));
        label.setLabelFor(control);
        grid.addRow(2 * row, label, control);
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
