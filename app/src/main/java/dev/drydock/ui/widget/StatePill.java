package dev.drydock.ui.widget;

import javafx.scene.control.Label;

/** One or two words on a tinted ground. */
public final class StatePill extends Label {
    public StatePill() {
        getStyleClass().add("pill");
        setMinWidth(USE_PREF_SIZE);
        Tone.NEUTRAL.colour(this);
    }

    public StatePill(String word, Tone tone) {
        this();
        show(word, tone);
    }

    public void show(String word, Tone tone) {
        setText(word);
        tone.colour(this);
    }
}
