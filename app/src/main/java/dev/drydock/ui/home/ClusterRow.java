package dev.drydock.ui.home;

import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.PortMapping;
import dev.drydock.text.Messages;
import dev.drydock.ui.fx.TaskItem;
import dev.drydock.ui.widget.Icon;
import dev.drydock.ui.widget.ShortLabel;
import dev.drydock.ui.widget.StatePill;
import dev.drydock.ui.widget.Toast;
import dev.drydock.ui.widget.Tone;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A cluster: its name and state, whose it is, and what can be done with it. */
final class ClusterRow extends VBox {
    private final HomeViewModel model;
    private final Messages messages;
    private final ShortLabel name = new ShortLabel("", "card-title");
    private final ShortLabel facts = new ShortLabel("", "muted");
    private final NodeEnds ends;
    private final StatePill state = new StatePill();
    private final StatePill foreign = new StatePill();
    private final VBox outcome = new VBox();

    ClusterRow(ClusterItem item, HomeViewModel model, Messages messages, Toast toast) {
        this.model = model;
        this.messages = messages;
        ends = new NodeEnds(messages);
        setId("cluster-" + item.name());
        getStyleClass().addAll("card", "cluster-row");
        setFocusTraversable(true);
        ClusterButtons buttons = new ClusterButtons(item, model, messages, toast);
        getChildren().addAll(head(buttons), outcome);
        item.clusterProperty().subscribe(_ -> show(item));
        item.makingProperty().subscribe(_ -> show(item));
        item.taskProperty().subscribe(this::showTask);
        setOnKeyPressed(key -> {
            if (key.getTarget() == this) {
                buttons.press(key);
            }
        });
        setOnMousePressed(_ -> requestFocus());
    }

    private HBox head(ClusterButtons buttons) {
        StackPane badge = new StackPane(new Icon(Feather.SERVER));
        badge.getStyleClass().add("card-badge");
        HBox first = new HBox(8, name, state, foreign);
        first.setAlignment(Pos.CENTER_LEFT);
        VBox text = new VBox(4, first, facts, ends);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox head = new HBox(16, badge, text, buttons);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void show(ClusterItem item) {
        Cluster cluster = item.clusterProperty().get();
        name.setText(cluster.name());
        if (item.makingProperty().get()) {
            state.show(messages.text("ui.state.making"), Tone.ACCENT);
        } else {
            state.show(messages.text("ui.state." + cluster.state().name()), tone(cluster.state()));
        }
        foreign.show(messages.text("ui.home.foreign", cluster.provider().word()), Tone.NEUTRAL);
        foreign.setVisible(!cluster.owned());
        foreign.setManaged(!cluster.owned());
        facts.setText(facts(cluster));
        ends.show(cluster);
    }

    private String facts(Cluster cluster) {
        int nodes = cluster.nodes().size();
        String ports = cluster.ports().stream().map(ClusterRow::portText).collect(Collectors.joining(", "));
        return cluster.provider().word()
                + cluster.version().map(version -> "  ·  " + version).orElse("")
                + "  ·  " + messages.text(nodes == 1 ? "ui.home.node" : "ui.home.nodes", nodes)
                + (ports.isEmpty() ? "" : "  ·  " + ports);
    }

    private static String portText(PortMapping port) {
        return port.hostPort() + " → " + port.containerPort();
    }

    private static Tone tone(ClusterState state) {
        return switch (state) {
            case RUNNING -> Tone.SUCCESS;
            case DEGRADED -> Tone.WARNING;
            case PAUSED -> Tone.ACCENT;
            case STOPPED -> Tone.NEUTRAL;
        };
    }

    private void showTask(Optional<TaskItem> task) {
        outcome.getChildren().clear();
        task.ifPresent(one -> outcome.getChildren().add(new TaskOutcome(one, model, messages)));
        outcome.setManaged(task.isPresent());
    }
}
