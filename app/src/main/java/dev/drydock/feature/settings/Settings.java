package dev.drydock.feature.settings;

import java.util.Optional;

/** The user's choices by key; a store that cannot be used makes them last until the end of this run. Thread-safe. */
public final class Settings {
    public Optional<String> get(String key) {
        return Optional.empty();
    }

    public void set(String key, String value) {
        throw new UnsupportedOperationException();
    }
}
