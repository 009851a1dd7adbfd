package dev.drydock.ui.home;

import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.text.Messages;
import dev.drydock.ui.widget.Icon;
import dev.drydock.ui.widget.Toast;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with a cluster more seldom. */
final class ClusterMenu extends MenuButton {
    private final ClusterItem item;
    private final HomeViewModel model;
    private final Messages messages;
    private final MenuItem restart;
    private final MenuItem freeze;
    private final MenuItem recreate;
    private final List<MenuItem> kubeconfig;

    ClusterMenu(ClusterItem item, HomeViewModel model, Messages messages, Toast toast) {
        this.item = item;
        this.model = model;
        this.messages = messages;
        setId("more-" + item.name());
        getStyleClass().addAll("button-icon", "flat", "no-arrow");
        setGraphic(new Icon(Feather.MORE_HORIZONTAL));
        setTooltip(new Tooltip(messages.text("ui.home.more")));
        setAccessibleText(messages.text("ui.home.more"));
        MenuItem details = item("details", Feather.INFO, this::showDetails);
        details.setText(messages.text("ui.home.details"));
        restart = item("restart", Feather.ROTATE_CW, () -> model.power().restart(item.name()));
        freeze = item("freeze", Feather.PAUSE, this::freezeOrThaw);
        recreate = item("recreate", Feather.REFRESH_CW, this::askToRecreate);
        kubeconfig = new KubeconfigItems(item.name(), model.kubeconfigs(), messages, toast)
                .all(() -> getScene().getWindow());
        getItems().addAll(details, new SeparatorMenuItem(), restart, freeze, recreate, new SeparatorMenuItem());
        getItems().addAll(kubeconfig);
    }

    private MenuItem item(String name, Feather icon, Runnable action) {
        MenuItem entry = new MenuItem("", new Icon(icon));
        entry.setId(name + "-" + item.name());
        entry.setOnAction(_ -> action.run());
        return entry;
    }

    /** What is not to be done now is not to be pressed; the row says why. */
    void show(Cluster cluster) {
        boolean idle = cluster.owned() && !item.busy();
        boolean paused = cluster.state() == ClusterState.PAUSED;
        restart.setText(messages.text("ui.home.restart"));
        restart.setDisable(!idle || !item.runs());
        freeze.setText(messages.text(paused ? "ui.home.unpause" : "ui.home.pause"));
        freeze.setGraphic(new Icon(paused ? Feather.PLAY : Feather.PAUSE));
        freeze.setDisable(!idle || !(paused || item.runs()));
        recreate.setText(messages.text("ui.home.recreate"));
        recreate.setDisable(!idle || cluster.profile().isEmpty());
        kubeconfig.forEach(entry -> entry.setDisable(!cluster.owned()));
    }

    private void freezeOrThaw() {
        if (item.clusterProperty().get().state() == ClusterState.PAUSED) {
            model.power().unpause(item.name());
        } else {
            model.power().pause(item.name());
        }
    }

    private void askToRecreate() {
        new RecreateQuestion(item.clusterProperty().get(), messages)
                .ask(getScene().getWindow())
                .ifPresent(changes -> model.power().recreate(item.name(), changes));
    }

    private void showDetails() {
        new DetailsDialog(item.name(), model.power(), messages).show(getScene().getWindow());
    }
}
