package dev.drydock.ui.runtime;

import dev.drydock.ui.widget.ClipboardText;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/** The lines of a log, with a search and a copy. */
final class LogList extends ListView<String> {
    private static final double LINE = 20;
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final LogViewModel model;
    private final Runnable copied;
    private final BooleanProperty wrap = new SimpleBooleanProperty();
    private LineSearch search = new LineSearch("");

    /** @param copied told after a copy */
    LogList(LogViewModel model, Runnable copied) {
        this.model = model;
        this.copied = copied;
        setId("log");
        getStyleClass().addAll("log", "fades-when-stale");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        wrap.subscribe(this::showWrapped);
        addEventFilter(ScrollEvent.SCROLL, scroll -> {
            if (scroll.getDeltaY() > 0) {
                model.followProperty().set(false);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    BooleanProperty wrapProperty() {
        return wrap;
    }

    void search(String text) {
        search = new LineSearch(text);
        refresh();
    }

    void findNext() {
        go(search.next(getItems(), getSelectionModel().getSelectedIndex()));
    }

    void findPrevious() {
        go(search.previous(getItems(), getSelectionModel().getSelectedIndex()));
    }

    /** The selected lines, or all where none is. */
    void copy() {
        List<String> chosen = List.copyOf(getSelectionModel().getSelectedItems());
        ClipboardText.put(String.join("\n", chosen.isEmpty() ? getItems() : chosen));
        copied.run();
    }

    void showNewest() {
        if (model.followProperty().get() && !getItems().isEmpty()) {
            scrollTo(getItems().size() - 1);
        }
    }

    private void go(OptionalInt line) {
        line.ifPresent(index -> {
            model.followProperty().set(false);
            getSelectionModel().clearAndSelect(index);
            scrollTo(Math.max(index - 3, 0));
        });
    }

    private void press(KeyEvent key) {
        if (COPY.match(key)) {
            copy();
            key.consume();
        } else if (key.getCode() == KeyCode.END) {
            model.followProperty().set(true);
        } else if (key.getCode() == KeyCode.HOME || key.getCode() == KeyCode.UP || key.getCode() == KeyCode.PAGE_UP) {
            model.followProperty().set(false);
        }
    }

    private void showWrapped(boolean wrapped) {
        setFixedCellSize(wrapped ? USE_COMPUTED_SIZE : LINE);
        setCellFactory(list -> new LogCell(list, () -> search, wrap::get));
    }
}
