package dev.drydock.ui.widget;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A Feather icon that takes its colour from the style sheet. */
public final class Icon extends FontIcon {
    public Icon(Feather code) {
        super(code);
        getStyleClass().add("icon");
    }

    /** An icon with a colour that says something. */
    public static Icon of(Feather code, Tone tone) {
        Icon icon = new Icon(code);
        icon.getStyleClass().add("tone-icon");
        tone.colour(icon);
        return icon;
    }
}
