package dev.drydock.ui.runtime;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** A line of a log; where it has what is searched for, that is marked. */
final class LogCell extends ListCell<String> {
    private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");

    private final Supplier<LineSearch> search;

    LogCell(ListView<String> list, Supplier<LineSearch> search, Supplier<Boolean> wrap) {
        this.search = search;
        getStyleClass().add("log-cell");
        prefWidthProperty().bind(list.widthProperty().map(width -> wrap.get() ? width.doubleValue() - 24 : -1.0));
        setWrapText(wrap.get());
    }

    @Override
    protected void updateItem(@Nullable String line, boolean empty) {
        super.updateItem(line, empty);
        boolean hit = line != null && !empty && search.get().in(line);
        pseudoClassStateChanged(HIT, hit);
        setText(empty || line == null || hit ? null : line);
        setGraphic(line != null && hit ? marked(line) : null);
    }

    private HBox marked(String line) {
        LineSearch wanted = search.get();
        TextFlow flow = new TextFlow();
        int done = 0;
        for (int at = wanted.find(line, 0); at >= 0; at = wanted.find(line, done)) {
            int end = at + wanted.text().length();
            flow.getChildren()
                    .addAll(part(line.substring(done, at), "log-text"), part(line.substring(at, end), "log-hit"));
            done = end;
        }
        flow.getChildren().add(part(line.substring(done), "log-text"));
        HBox row = new HBox(flow);
        // In the middle of the line's height, where the text of the other lines stands.
        row.setFillHeight(false);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(flow, Priority.ALWAYS);
        return row;
    }

    private static Text part(String text, String styleClass) {
        Text part = new Text(text);
        part.getStyleClass().add(styleClass);
        return part;
    }
}
