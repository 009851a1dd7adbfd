package dev.drydock;

import dev.drydock.feature.settings.SettingKey;
import java.util.Locale;

/** The language of the command line: the user's choice, else the system's. */
final class Language {
    private final Wiring wiring;

    Language(Wiring wiring) {
        this.wiring = wiring;
    }

    Locale locale() {
        return wiring.settings()
                .get(SettingKey.LANGUAGE)
                .map(Locale::forLanguageTag)
                .orElseGet(Locale::getDefault);
    }
}
