package dev.drydock.ui.runtime;

import dev.drydock.model.Freshness;
import dev.drydock.text.Messages;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.widget.EmptyState;
import dev.drydock.ui.widget.FreshnessBadge;
import dev.drydock.ui.widget.ShortLabel;
import dev.drydock.ui.widget.Toast;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The log of the selected pod with its controls, or the hint to select one. */
final class LogPane extends StackPane {
    private final LogViewModel model;
    private final Messages messages;
    private final LogList list;
    private final LogTools tools;
    private final FreshnessBadge badge;
    private final ShortLabel title = new ShortLabel("", "panel-title");
    private final Label note = new Label();
    private final Label silence = new Label();
    private final VBox log;
    private final EmptyState nothing;

    LogPane(LogViewModel model, Messages messages, Toast toast) {
        this.model = model;
        this.messages = messages;
        list = new LogList(model, () -> toast.say(messages.text("ui.copied")));
        tools = new LogTools(model, messages, list);
        badge = new FreshnessBadge(messages, list);
        badge.setId("log-freshness");
        note.setId("log-note");
        note.getStyleClass().addAll("muted", "small-text", "log-note");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(16, title, badge);
        head.getStyleClass().add("panel-head");
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(list, Priority.ALWAYS);
        silence.getStyleClass().add("muted");
        list.setPlaceholder(silence);
        log = new VBox(head, tools, list, note);
        nothing = new EmptyState(
                Feather.FILE_TEXT, messages.text("ui.log.none.title"), messages.text("ui.log.none.text"));
        getChildren().addAll(nothing, log);
        setMinHeight(120);
    }

    void activate(Bonds bonds) {
        list.setItems(model.lines());
        tools.activate(bonds);
        bonds.on(model.sourceProperty(), this::showSource);
        bonds.on(model.freshnessProperty(), badge::show);
        bonds.on(model.freshnessProperty(), _ -> showSilence());
        bonds.on(model.clearedProperty(), _ -> showSilence());
        bonds.on(model.endedProperty(), _ -> {
            showNote();
            showSilence();
        });
        bonds.onAny(model.lines(), () -> {
            showNote();
            list.showNewest();
        });
        bonds.on(model.followProperty(), _ -> list.showNewest());
    }

    void findAnew() {
        tools.findAnew();
    }

    private void showSource(Optional<LogViewModel.Source> source) {
        log.setVisible(source.isPresent());
        nothing.setVisible(source.isEmpty());
        title.setText(
                source.map(one -> one.pod().namespace() + " / " + one.pod().name())
                        .orElse(""));
    }

    private void showSilence() {
        silence.setText(whyEmpty().map(messages::text).orElse(""));
    }

    private Optional<String> whyEmpty() {
        if (model.clearedProperty().get()) {
            return Optional.of("ui.log.cleared");
        }
        if (model.endedProperty().get()) {
            return Optional.of("ui.log.silent");
        }
        return Optional.of("ui.log.silentYet")
                .filter(_ -> model.freshnessProperty().get() instanceof Freshness.Live);
    }

    private void showNote() {
        String text = model.lines().dropped() > 0
                ? messages.text("ui.log.dropped", model.lines().dropped())
                : "";
        if (model.endedProperty().get()) {
            text = text + (text.isEmpty() ? "" : "  ·  ") + messages.text("ui.log.ended");
        }
        note.setText(text);
        note.setVisible(!text.isEmpty());
        note.setManaged(!text.isEmpty());
    }
}
