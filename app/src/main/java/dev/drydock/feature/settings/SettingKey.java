package dev.drydock.feature.settings;

import java.util.Arrays;
import java.util.Optional;

/** The choices there are, by the names that the command line and the store use. */
public enum SettingKey {
    /** Where the kind program is; PATH and the installation are searched where unset. */
    KIND_PATH("kind.path"),
    /** {@code en} or {@code zh}; the system's where unset. */
    LANGUAGE("language"),
    /** {@code light} or {@code dark}; the system's where unset. */
    THEME("theme");

    private final String word;

    SettingKey(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<SettingKey> named(String word) {
        return Arrays.stream(values()).filter(key -> key.word.equals(word)).findFirst();
    }
}
