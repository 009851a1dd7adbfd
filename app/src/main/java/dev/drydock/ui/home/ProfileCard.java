package dev.drydock.ui.home;

import atlantafx.base.theme.Styles;
import dev.drydock.feature.sandbox.UpRequest;
import dev.drydock.model.Cluster;
import dev.drydock.model.Freshness;
import dev.drydock.model.PortMapping;
import dev.drydock.model.Profile;
import dev.drydock.text.Messages;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.fx.TaskItem;
import dev.drydock.ui.widget.Buttons;
import dev.drydock.ui.widget.Icon;
import dev.drydock.ui.widget.ShortLabel;
import dev.drydock.ui.widget.StatePill;
import dev.drydock.ui.widget.Tone;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A profile: what it makes, the button that makes it, and the plan while it runs. */
final class ProfileCard extends VBox {
    private final ProfileItem item;
    private final HomeViewModel model;
    private final Messages messages;
    private final Button up;
    private final Button open;
    private final StackPane outcome = new StackPane();
    private final Bonds taskBonds = new Bonds();

    ProfileCard(ProfileItem item, HomeViewModel model, Messages messages) {
        this.item = item;
        this.model = model;
        this.messages = messages;
        String id = item.profile().id();
        up = Buttons.primary("up-" + id, messages.text("ui.home.up"), Feather.PLAY, this::up);
        open = Buttons.primary(
                "open-profile-" + id,
                messages.text("ui.home.open"),
                Feather.EXTERNAL_LINK,
                () -> item.page().ifPresent(model::open));
        up.getStyleClass().add("large");
        open.getStyleClass().add("large");
        setId("profile-" + id);
        getStyleClass().addAll("card", "profile-card");
        getChildren().addAll(head(), new RefusedUp(item, model, messages), outcome);
        item.planningProperty().subscribe(_ -> showButtons());
        model.freshnessProperty().subscribe(_ -> showButtons());
        item.clusterProperty().subscribe(_ -> showButtons());
        item.taskProperty().subscribe(this::showTask);
    }

    private HBox head() {
        StackPane badge = new StackPane(new Icon(Feather.BOX));
        badge.getStyleClass().add("card-badge");
        Profile profile = item.profile();
        Label description = new Label(profile.description().in(messages.locale()));
        description.getStyleClass().add("muted");
        description.setWrapText(true);
        description.setMaxHeight(66);
        VBox text = new VBox(title(profile), description, chips(profile));
        text.getStyleClass().add("card-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        Button options =
                Buttons.icon("options-" + profile.id(), messages.text("ui.home.options"), Feather.SLIDERS, () -> {});
        options.setOnAction(_ -> new UpOptions(profile, messages, request -> model.up(item, request)).show(options));
        options.disableProperty().bind(up.disabledProperty());
        Button edit = Buttons.icon(
                "edit-" + profile.id(),
                messages.text("profile.edit"),
                Feather.EDIT_2,
                () -> model.showProfile(profile.id()));
        Tooltip why = new Tooltip();
        why.setOnShowing(_ -> why.setText(messages.text(item.busy() ? "ui.home.busy" : "ui.home.noEngine")));
        HBox buttons = new HBox(8, edit, options, open, Buttons.explained(up, why));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(16, badge, text, buttons);
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    /** With its id where the title does not say it: two profiles may have one title. */
    private HBox title(Profile profile) {
        ShortLabel title = new ShortLabel(profile.title().in(messages.locale()), "card-title");
        ShortLabel id = new ShortLabel(profile.id(), "muted");
        String said = profile.title().english().toLowerCase(Locale.ROOT).replace(' ', '-');
        id.setVisible(!said.equals(profile.id()));
        id.setManaged(id.isVisible());
        HBox line = new HBox(8, title, id);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private FlowPane chips(Profile profile) {
        FlowPane chips = new FlowPane(8, 4);
        for (PortMapping port : profile.ports()) {
            chips.getChildren().add(new StatePill(portText(port), Tone.NEUTRAL));
        }
        String image = profile.nodeImage().replaceFirst("@.*", "");
        String version = image.substring(image.lastIndexOf(':') + 1);
        chips.getChildren().add(new StatePill("Kubernetes " + version, Tone.NEUTRAL));
        DifferencePill difference = new DifferencePill(messages);
        item.clusterProperty().subscribe(_ -> difference.show(item.differences()));
        chips.getChildren().add(difference);
        return chips;
    }

    private static String portText(PortMapping port) {
        return switch (port.containerPort()) {
            case 80 -> "HTTP " + port.hostPort();
            case 443 -> "HTTPS " + port.hostPort();
            default -> port.hostPort() + " → " + port.containerPort();
        };
    }

    private void up() {
        model.up(item, UpRequest.of(item.profile().id()));
    }

    private void showButtons() {
        boolean ready = item.page().isPresent() && !item.busy();
        open.setVisible(ready);
        open.setManaged(ready);
        item.page().ifPresent(this::sayWhatOpens);
        up.setDisable(item.busy() || model.freshnessProperty().get() instanceof Freshness.Stale);
        up.setText(messages.text(item.planningProperty().get() ? "ui.home.planning" : "ui.home.up"));
        accent(!ready);
    }

    /** The card is about a profile, and of the clusters made from it only one is opened here. */
    private void sayWhatOpens(String address) {
        String id = item.profile().id();
        String name = item.clusterProperty().get().map(Cluster::name).orElse(id);
        open.setText(name.equals(id) ? messages.text("ui.home.open") : messages.text("ui.home.openNamed", name));
        open.setTooltip(new Tooltip(address));
    }

    /** Only when it changes: a style class that is set again is a button that is painted again. */
    private void accent(boolean wanted) {
        if (!wanted) {
            up.getStyleClass().remove(Styles.ACCENT);
        } else if (!up.getStyleClass().contains(Styles.ACCENT)) {
            up.getStyleClass().add(Styles.ACCENT);
        }
    }

    private void showTask(Optional<TaskItem> task) {
        taskBonds.loosen();
        outcome.getChildren().clear();
        outcome.setManaged(task.isPresent());
        task.ifPresent(one -> {
            outcome.getChildren().add(new TaskOutcome(one, model, messages));
            taskBonds.on(one.stateProperty().map(state -> state.status().over()), _ -> showButtons());
        });
        showButtons();
    }
}
