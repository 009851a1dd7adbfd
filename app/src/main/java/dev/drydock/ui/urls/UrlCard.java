package dev.drydock.ui.urls;

import dev.drydock.model.Endpoint;
import dev.drydock.text.Messages;
import dev.drydock.ui.widget.Buttons;
import dev.drydock.ui.widget.ClipboardText;
import dev.drydock.ui.widget.ClockTime;
import dev.drydock.ui.widget.Dot;
import dev.drydock.ui.widget.ShortLabel;
import dev.drydock.ui.widget.StatePill;
import dev.drydock.ui.widget.Toast;
import dev.drydock.ui.widget.Tone;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** An address: where it leads, and what came back when it was last asked. */
final class UrlCard extends HBox {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final UrlRow row;
    private final UrlsViewModel model;
    private final Messages messages;
    private final Toast toast;
    private final Dot dot = new Dot(Tone.NEUTRAL);
    private final ShortLabel name = new ShortLabel("", "card-title");
    private final StatePill via = new StatePill();
    private final ShortLabel url = new ShortLabel("", "mono", "url");
    private final ShortLabel answer = new ShortLabel("", "muted");
    private final Button open;
    private final Button copy;

    UrlCard(UrlRow row, UrlsViewModel model, Messages messages, Toast toast) {
        super(16);
        this.row = row;
        this.model = model;
        this.messages = messages;
        this.toast = toast;
        String id = row.key().name();
        open = Buttons.plain("url-open-" + id, messages.text("ui.urls.open"), Feather.EXTERNAL_LINK, this::open);
        copy = Buttons.icon("url-copy-" + id, messages.text("ui.urls.copy"), Feather.COPY, this::copy);
        setId("url-" + id);
        getStyleClass().addAll("card", "url-card");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setOnMousePressed(_ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        HBox first = new HBox(8, name, via);
        first.setAlignment(Pos.CENTER_LEFT);
        VBox text = new VBox(4, first, url, answer);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        StackPane light = new StackPane(dot);
        light.getStyleClass().add("light");
        getChildren().addAll(light, text, copy, open);
        row.endpointProperty().subscribe(this::show);
    }

    private void show(Endpoint endpoint) {
        name.setText(endpoint.name());
        via.show(messages.text("ui.urls.via." + endpoint.via().name()), Tone.NEUTRAL);
        String target = messages.text("ui.urls.target", endpoint.target());
        url.setText(endpoint.url()
                .map(address -> address + "   →   " + endpoint.target())
                .orElse(target));
        open.setDisable(endpoint.url().isEmpty());
        copy.setDisable(endpoint.url().isEmpty());
        showAnswer(endpoint.answer());
    }

    private void showAnswer(Endpoint.Answer last) {
        switch (last) {
            case Endpoint.Answer.Unknown _ -> say(Tone.NEUTRAL, messages.text("ui.urls.unknown"));
            case Endpoint.Answer.Page page ->
                say(
                        page.good() ? Tone.SUCCESS : Tone.WARNING,
                        messages.text(
                                "ui.urls.page", page.code(), page.latency().toMillis(), ClockTime.of(page.at())));
            case Endpoint.Answer.Silence silence ->
                say(Tone.DANGER, messages.text("ui.urls.silence", silence.reason(), ClockTime.of(silence.at())));
            case Endpoint.Answer.NothingListens _ -> say(Tone.NEUTRAL, messages.text("ui.urls.nothing"));
        }
    }

    private void say(Tone tone, String text) {
        dot.show(tone);
        answer.setText(text);
    }

    private void press(KeyEvent key) {
        if (key.getTarget() == this && key.getCode() == KeyCode.ENTER) {
            open();
        } else if (COPY.match(key)) {
            copy();
        }
    }

    private void open() {
        row.endpointProperty().get().url().ifPresent(model::open);
    }

    private void copy() {
        row.endpointProperty().get().url().ifPresent(address -> {
            ClipboardText.put(address);
            toast.say(messages.text("ui.copied"));
        });
    }
}
