package dev.drydock.ui.widget;

import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.fx.ClusterChoice;
import java.util.Optional;
import javafx.scene.control.ComboBox;

/** Shows and changes which cluster a screen looks at. */
public final class ClusterBox extends ComboBox<String> {
    private final ClusterChoice choice;

    public ClusterBox(ClusterChoice choice, String words) {
        this.choice = choice;
        setId("cluster-chooser");
        setAccessibleText(words);
        setPrefWidth(220);
        setMinWidth(120);
    }

    /** Follows the choice until the bonds are loosened. */
    public void bind(Bonds bonds) {
        bonds.onAny(choice.names(), this::showNames);
        bonds.on(choice.chosenProperty(), name -> setValue(name.orElse(null)));
        bonds.on(valueProperty(), name -> Optional.ofNullable(name).ifPresent(choice::choose));
    }

    private void showNames() {
        if (!choice.names().equals(getItems())) {
            getItems().setAll(choice.names());
            setValue(choice.chosenProperty().get().orElse(null));
        }
        setDisable(choice.names().isEmpty());
    }
}
