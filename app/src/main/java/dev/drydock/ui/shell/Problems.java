package dev.drydock.ui.shell;

import dev.drydock.model.Problem;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The problems the user has not put away, the newest first; at most three, for more would bury the window. */
public final class Problems {
    private static final int SHOWN = 3;

    private final ObservableList<Problem> open = FXCollections.observableArrayList();

    /** Call on the JavaFX thread. */
    public void tell(Problem problem) {
        open.remove(problem);
        open.addFirst(problem);
        if (open.size() > SHOWN) {
            open.removeLast();
        }
    }

    void putAway(Problem problem) {
        open.remove(problem);
    }

    ObservableList<Problem> open() {
        return open;
    }
}
