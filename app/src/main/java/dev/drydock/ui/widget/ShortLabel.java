package dev.drydock.ui.widget;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** A label that may become short: what an ellipsis hides, a tooltip tells. */
public final class ShortLabel extends Label {
    public ShortLabel(String text, String... styleClasses) {
        super(text);
        getStyleClass().addAll(styleClasses);
        setMinWidth(0);
        Tooltip whole = new Tooltip();
        whole.setWrapText(true);
        whole.setMaxWidth(560);
        whole.textProperty().bind(textProperty());
        tooltipProperty().bind(textTruncatedProperty().map(cut -> cut ? whole : null));
    }
}
