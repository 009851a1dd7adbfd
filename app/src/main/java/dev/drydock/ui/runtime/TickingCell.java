package dev.drydock.ui.runtime;

import dev.drydock.model.Pod;
import java.time.Instant;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell whose text is reckoned from now, such as an age. */
final class TickingCell extends TableCell<PodRow, PodRow> {
    private final ObjectProperty<Instant> now;
    private final Function<Pod, String> text;

    TickingCell(ObjectProperty<Instant> now, Function<Pod, String> text) {
        this.now = now;
        this.text = text;
    }

    @Override
    protected void updateItem(@Nullable PodRow row, boolean empty) {
        super.updateItem(row, empty);
        textProperty().unbind();
        if (empty || row == null) {
            setText(null);
        } else {
            textProperty().bind(Bindings.createStringBinding(() -> text.apply(row.pod()), now, row.podProperty()));
        }
    }
}
