package dev.drydock.ui.engine;

import dev.drydock.model.EngineFacts;
import dev.drydock.text.ByteSize;
import dev.drydock.text.Messages;
import dev.drydock.ui.widget.Icon;
import dev.drydock.ui.widget.ShortLabel;
import dev.drydock.ui.widget.StatePill;
import dev.drydock.ui.widget.Tone;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The engine in use, with what matters for a cluster. */
final class EngineCard extends VBox {
    private final Messages messages;
    private final FlowPane facts = new FlowPane();

    EngineCard(EngineFacts engine, Messages messages) {
        this.messages = messages;
        setId("engine-chosen");
        getStyleClass().addAll("card", "engine-card");
        facts.getStyleClass().add("facts");
        fact("version", engine.version());
        fact("api", engine.apiVersion());
        fact("cgroup", "v" + engine.cgroupVersion());
        fact("storage", engine.storageDriver());
        fact("cpus", Integer.toString(engine.cpus()));
        fact("memory", ByteSize.of(engine.memoryBytes()));
        getChildren().addAll(head(engine), facts);
    }

    private HBox head(EngineFacts engine) {
        StackPane badge = new StackPane(new Icon(Feather.CPU));
        badge.getStyleClass().add("card-badge");
        ShortLabel name = new ShortLabel(engine.product(), "card-title");
        HBox first = new HBox(8, name, reach(engine.reach()));
        first.setAlignment(Pos.CENTER_LEFT);
        VBox text = new VBox(4, first, new ShortLabel(engine.address(), "muted", "mono"));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox head = new HBox(16, badge, text);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private StatePill reach(EngineFacts.Reach reach) {
        return switch (reach) {
            case LOCAL -> new StatePill(messages.text("engine.ui.local"), Tone.SUCCESS);
            case REMOTE -> new StatePill(messages.text("engine.ui.remote"), Tone.WARNING);
            case REMOTE_UNPROTECTED -> new StatePill(messages.text("engine.ui.unprotected"), Tone.DANGER);
        };
    }

    private void fact(String key, String value) {
        Label name = new Label(messages.text("engine.ui." + key));
        name.getStyleClass().addAll("muted", "small-text");
        Label said = new Label(value.isEmpty() ? "–" : value);
        said.setId("engine-" + key);
        VBox fact = new VBox(4, name, said);
        fact.getStyleClass().add("fact");
        facts.getChildren().add(fact);
    }
}
