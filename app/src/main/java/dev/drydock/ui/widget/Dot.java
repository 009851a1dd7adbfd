package dev.drydock.ui.widget;

import javafx.scene.layout.Region;

/** A small round light. */
public final class Dot extends Region {
    public Dot(Tone tone) {
        getStyleClass().add("dot");
        tone.colour(this);
    }

    public void show(Tone tone) {
        tone.colour(this);
    }
}
