package dev.drydock.ui.widget;

import javafx.scene.Node;

/** A screen of the window. Only the one that is shown is active: a hidden screen follows nothing. */
public interface Screen {
    Node node();

    /** Starts following; called on the JavaFX thread, never twice without {@link #deactivate()} between. */
    void activate();

    /** Ends every watch and listener that {@link #activate()} began. */
    void deactivate();

    /** Asks the outside again, for F5. */
    default void refresh() {}
}
