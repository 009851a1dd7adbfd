package dev.drydock.ui.widget;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** What a colour says; the style sheet gives each its tokens. */
public enum Tone {
    NEUTRAL,
    ACCENT,
    SUCCESS,
    WARNING,
    DANGER;

    /** Gives a node this tone instead of the one it had. */
    public void colour(Node node) {
        for (Tone each : values()) {
            node.pseudoClassStateChanged(each.state(), each == this);
        }
    }

    private PseudoClass state() {
        return PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));
    }
}
