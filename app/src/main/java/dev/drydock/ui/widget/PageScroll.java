package dev.drydock.ui.widget;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A page of cards, one below the other, that scrolls when the window is too small for it. */
public final class PageScroll extends ScrollPane {
    public PageScroll(Node... cards) {
        VBox page = new VBox(cards);
        page.getStyleClass().add("page");
        setContent(page);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("page-scroll");
        VBox.setVgrow(this, Priority.ALWAYS);
        skinProperty().subscribe(_ -> drawOnlyWhatChanges());
    }

    /**
     * The skin keeps a picture of all that is visible (ScrollPaneSkin caches its viewport), and draws the whole of it anew
     * for each label that changes.
     */
    private void drawOnlyWhatChanges() {
        Node viewport = lookup(".viewport");
        if (viewport != null) {
            viewport.setCache(false);
        }
    }
}
