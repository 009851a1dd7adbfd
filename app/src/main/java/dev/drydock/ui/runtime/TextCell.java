package dev.drydock.ui.runtime;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A cell of text; what does not fit is told by a tooltip. */
final class TextCell extends TableCell<PodRow, String> {
    TextCell() {
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(textProperty());
        tooltipProperty().bind(textTruncatedProperty().map(cut -> cut ? whole : null));
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? null : text);
    }
}
