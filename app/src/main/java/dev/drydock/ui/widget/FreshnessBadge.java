package dev.drydock.ui.widget;

import dev.drydock.model.Freshness;
import dev.drydock.text.Messages;
import dev.drydock.text.ProblemText;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Says how far what a panel shows can be trusted, and greys the panel when it cannot. */
public final class FreshnessBadge extends HBox {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final Messages messages;
    private final Dot dot = new Dot(Tone.NEUTRAL);
    private final Label word = new Label();
    private final Tooltip lone = new Tooltip();
    private final Node content;
    /** What never answered is not stale since some moment. */
    private boolean heard;

    /** @param content what turns grey while it is stale */
    public FreshnessBadge(Messages messages, Node content) {
        this.messages = messages;
        this.content = content;
        getStyleClass().add("freshness");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(dot, word);
        lone.textProperty().bind(word.textProperty());
        show(new Freshness.Waiting());
    }

    /** Leaves only the light, for a narrow window; the word is then its tooltip. */
    public void shrink(boolean shrunk) {
        word.setVisible(!shrunk);
        word.setManaged(!shrunk);
        setAlignment(shrunk ? Pos.CENTER : Pos.CENTER_LEFT);
        if (shrunk) {
            Tooltip.install(this, lone);
        } else {
            Tooltip.uninstall(this, lone);
        }
    }

    public void show(Freshness freshness) {
        content.pseudoClassStateChanged(STALE, freshness instanceof Freshness.Stale);
        switch (freshness) {
            case Freshness.Waiting _ -> say(Tone.NEUTRAL, messages.text("ui.freshness.waiting"));
            case Freshness.Live _ -> {
                heard = true;
                say(Tone.SUCCESS, messages.text("ui.freshness.live"));
            }
            case Freshness.Reconnecting _ -> say(Tone.WARNING, messages.text("ui.freshness.reconnecting"));
            case Freshness.Stale stale -> {
                say(
                        Tone.DANGER,
                        heard
                                ? messages.text("ui.freshness.stale", ClockTime.of(stale.since()))
                                : messages.text("ui.freshness.never"));
                word.setTooltip(new Tooltip(
                        ProblemText.inWindow(messages).of(stale.why()).sentence()));
            }
        }
    }

    private void say(Tone tone, String text) {
        dot.show(tone);
        word.setText(text);
        word.setTooltip(null);
    }
}
