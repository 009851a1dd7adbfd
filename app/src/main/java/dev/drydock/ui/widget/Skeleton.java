package dev.drydock.ui.widget;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Grey blocks where rows will be, shown until the first news; still, so that waiting costs nothing. */
public final class Skeleton extends VBox {
    public Skeleton(int rows) {
        getStyleClass().add("skeleton");
        for (int i = 0; i < rows; i++) {
            Region block = new Region();
            block.getStyleClass().add("skeleton-block");
            getChildren().add(block);
        }
    }
}
