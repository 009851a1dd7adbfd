package dev.drydock.ui.widget;

import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.fx.ClusterChoice;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/** Shows and changes which cluster a screen looks at. */
public final class ClusterBox extends ComboBox<String> {
    private final ClusterChoice choice;
    private boolean showing;

    public ClusterBox(ClusterChoice choice, String words) {
        this.choice = choice;
        setId("cluster-chooser");
        setAccessibleText(words);
        setPrefWidth(220);
        setMinWidth(120);
    }

    /** Follows the choice until the bonds are loosened. */
    public void bind(Bonds bonds) {
        bonds.onAny(choice.names(), this::showChoice);
        bonds.on(choice.chosenProperty(), _ -> showChoice());
        bonds.on(valueProperty(), this::chosenByUser);
    }

    private void showChoice() {
        showing = true;
        try {
            String name = choice.chosenProperty()
                    .get()
                    .map(ClusterChoice.Chosen::name)
                    .orElse(null);
            if (!choice.names().equals(getItems())) {
                // Begun anew: otherwise the button goes on showing the place that its value had in the list before.
                setValue(null);
                getSelectionModel().clearSelection();
                getItems().setAll(choice.names());
                getSelectionModel().select(choice.names().indexOf(name));
            }
            setValue(name);
        } finally {
            showing = false;
        }
        setVisible(!choice.names().isEmpty());
        setManaged(isVisible());
    }

    private void chosenByUser(@Nullable String name) {
        if (!showing && name != null) {
            choice.choose(name);
        }
    }
}
