package dev.drydock.ui.home;

import dev.drydock.model.Cluster;
import dev.drydock.text.Messages;
import dev.drydock.ui.widget.Buttons;
import dev.drydock.ui.widget.Icon;
import dev.drydock.ui.widget.Toast;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with a cluster; what cannot be done says why. */
final class ClusterButtons extends HBox {
    private final ClusterItem item;
    private final HomeViewModel model;
    private final Messages messages;
    private final Tooltip why = new Tooltip();
    private final Button open;
    private final Button pods;
    private final ClusterMenu menu;
    private final Button startOrStop;
    private final Button remove;

    ClusterButtons(ClusterItem item, HomeViewModel model, Messages messages, Toast toast) {
        super(8);
        this.item = item;
        this.model = model;
        this.messages = messages;
        String name = item.name();
        open = Buttons.plain("open-" + name, messages.text("ui.home.open"), Feather.EXTERNAL_LINK, this::open);
        pods = Buttons.plain("pods-" + name, messages.text("ui.home.pods"), Feather.LIST, () -> model.showPods(name));
        menu = new ClusterMenu(item, model, messages, toast);
        startOrStop = Buttons.plain("power-" + name, "", Feather.POWER, this::startOrStop);
        remove = Buttons.icon("remove-" + name, messages.text("ui.home.remove"), Feather.TRASH_2, this::askToRemove);
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(open, pods, Buttons.explained(startOrStop, why), menu, Buttons.explained(remove, why));
        item.clusterProperty().subscribe(_ -> show());
        item.pageProperty().subscribe(_ -> show());
        item.busyProperty().subscribe(_ -> show());
    }

    void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            (open.isVisible() ? open : pods).fire();
        } else if (key.getCode() == KeyCode.DELETE) {
            remove.fire();
        }
    }

    private void show() {
        Cluster cluster = item.clusterProperty().get();
        boolean runs = item.runs();
        open.setVisible(runs && item.pageProperty().get().isPresent());
        open.setManaged(open.isVisible());
        pods.setDisable(!runs);
        menu.show(cluster);
        boolean canStart = item.canStart();
        startOrStop.setText(messages.text(canStart ? "ui.home.start" : "ui.home.stop"));
        startOrStop.setGraphic(new Icon(canStart ? Feather.PLAY : Feather.SQUARE));
        startOrStop.setDisable(!cluster.owned() || item.busy());
        remove.setDisable(startOrStop.isDisabled());
        why.setText(
                cluster.owned()
                        ? messages.text("ui.home.busy")
                        : messages.text("ui.home.notOurs", cluster.provider().word()));
    }

    private void open() {
        item.pageProperty().get().ifPresent(model::open);
    }

    private void startOrStop() {
        if (item.canStart()) {
            model.start(item);
        } else {
            model.stop(item);
        }
    }

    private void askToRemove() {
        if (new RemoveQuestion(item.clusterProperty().get(), messages)
                .ask(getScene().getWindow())) {
            model.remove(item);
        }
    }
}
