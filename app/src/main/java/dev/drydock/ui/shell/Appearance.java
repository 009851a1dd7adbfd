package dev.drydock.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import dev.drydock.ui.settings.Choices;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/** Dresses the application in the chosen colours; as the system does, where the user leaves it to the system. */
final class Appearance {
    private final Choices choices;

    Appearance(Choices choices) {
        this.choices = choices;
    }

    /** Begins to follow the choice and the system; for the life of the application. */
    void follow() {
        choices.themeProperty().subscribe(_ -> dress());
        Platform.getPreferences().colorSchemeProperty().subscribe((_, _) -> dress());
    }

    private void dress() {
        boolean dark =
                switch (choices.themeProperty().get()) {
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                    case LIGHT -> false;
                    case DARK -> true;
                };
        Theme theme = dark ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
    }
}
