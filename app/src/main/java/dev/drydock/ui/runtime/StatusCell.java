package dev.drydock.ui.runtime;

import dev.drydock.model.Pod;
import dev.drydock.ui.widget.Dot;
import dev.drydock.ui.widget.Tone;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The STATUS cell with a light in front that says whether to look closer. */
final class StatusCell extends TableCell<PodRow, Pod> {
    private final Dot dot = new Dot(Tone.NEUTRAL);

    StatusCell() {
        setGraphicTextGap(8);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(textProperty());
        tooltipProperty().bind(textTruncatedProperty().map(cut -> cut ? whole : null));
    }

    @Override
    protected void updateItem(@Nullable Pod pod, boolean empty) {
        super.updateItem(pod, empty);
        if (empty || pod == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        setText(pod.status());
        setGraphic(dot);
        dot.show(
                switch (pod.health()) {
                    case GOOD -> Tone.SUCCESS;
                    case WAITING -> Tone.WARNING;
                    case BAD -> Tone.DANGER;
                });
    }
}
