package dev.drydock.ui.settings;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;

/** The user's choices as the settings screen shows them. A change counts at once. */
public final class SettingsViewModel {
    private final Choices choices;
    private final String version;

    /** @param version of Drydock, such as {@code 0.1.0} */
    public SettingsViewModel(Choices choices, String version) {
        this.choices = choices;
        this.version = version;
    }

    ObjectProperty<Choices.Theme> themeProperty() {
        return choices.themeProperty();
    }

    ObjectProperty<Choices.Language> languageProperty() {
        return choices.languageProperty();
    }

    StringProperty kindPathProperty() {
        return choices.kindPathProperty();
    }

    String version() {
        return version;
    }

    /** Takes what was typed; spaces around it are not meant. */
    void takeKindPath(String typed) {
        choices.kindPathProperty().set(typed.strip());
    }

    void takeKindPath(Path chosen) {
        takeKindPath(chosen.toString());
    }
}
