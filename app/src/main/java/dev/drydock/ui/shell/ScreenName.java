package dev.drydock.ui.shell;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/** The screens, in the order of the navigation. */
enum ScreenName {
    HOME(Feather.HOME, KeyCode.DIGIT1),
    RUNTIME(Feather.LAYERS, KeyCode.DIGIT2),
    URLS(Feather.LINK, KeyCode.DIGIT3),
    ACTIVITY(Feather.ACTIVITY, KeyCode.DIGIT4),
    PROFILES(Feather.BOX, KeyCode.DIGIT5),
    ENGINE(Feather.CPU, KeyCode.DIGIT6),
    SETTINGS(Feather.SETTINGS, KeyCode.COMMA);

    private final Feather icon;
    private final KeyCode key;

    ScreenName(Feather icon, KeyCode key) {
        this.icon = icon;
        this.key = key;
    }

    Feather icon() {
        return icon;
    }

    /** The key that, held together with Ctrl or Command, leads there. */
    KeyCode key() {
        return key;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The screen of that word; the first one for a word that none has. */
    static ScreenName of(String word) {
        return Stream.of(values())
                .filter(screen -> screen.word().equals(word))
                .findFirst()
                .orElse(HOME);
    }
}
