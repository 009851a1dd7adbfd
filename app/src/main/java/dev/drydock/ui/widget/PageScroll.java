package dev.drydock.ui.widget;

import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

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

    /** Scrolls the page around a node that is just being added so that its top can be seen, once it has its place. */
    public static void reveal(Region node) {
        AtomicReference<Subscription> once = new AtomicReference<>(Subscription.EMPTY);
        once.set(node.heightProperty().subscribe((_, height) -> {
            once.get().unsubscribe();
            for (Node each = node.getParent(); each != null; each = each.getParent()) {
                if (each instanceof PageScroll page) {
                    page.scrollTo(node);
                }
            }
        }));
    }

    private void scrollTo(Node node) {
        Node page = getContent();
        double top = page.sceneToLocal(node.localToScene(0, 0)).getY();
        double height = getViewportBounds().getHeight();
        double hidden = page.getLayoutBounds().getHeight() - height;
        double seen = getVvalue() * hidden;
        if (hidden > 0 && (top < seen || top > seen + height / 2)) {
            setVvalue(Math.clamp((top - height / 4) / hidden, 0, 1));
        }
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
