package dev.drydock.feature.settings;

import dev.drydock.flow.Live;
import dev.drydock.flow.LiveValue;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.store.StoredSettings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The user's choices by key, read from the store by the first question; a store that cannot be used makes them last until
 * the end of this run. Thread-safe.
 */
public final class Settings {
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

    private final StoredSettings rows;
    private final LiveValue<Map<String, String>> values = new LiveValue<>(Map.of());
    private boolean loaded;

    public Settings(StoredSettings rows) {
        this.rows = rows;
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(live().value().get(key));
    }

    public Optional<String> get(SettingKey key) {
        return get(key.word());
    }

    public void set(String key, String value) {
        try {
            keep(key, value);
        } catch (ProblemException e) {
            LOG.warn("The setting {} lasts only until the end of this run", key, e);
        }
    }

    /** @throws ProblemException where it cannot be stored and lasts only until the end of this run */
    public void keep(String key, String value) throws ProblemException {
        load();
        values.update(now -> {
            Map<String, String> next = new HashMap<>(now);
            next.put(key, value);
            return Map.copyOf(next);
        });
        rows.set(key, value);
    }

    public void set(SettingKey key, String value) {
        set(key.word(), value);
    }

    /** All of them, and news of each change made in this run. */
    public Live<Map<String, String>> live() {
        load();
        return values;
    }

    /** Why they are not remembered, or that a broken store was set aside; empty when all is well or nothing was asked yet. */
    public Optional<Problem> trouble() {
        return rows.trouble();
    }

    private synchronized void load() {
        if (!loaded) {
            loaded = true;
            try {
                values.set(rows.all());
            } catch (ProblemException e) {
                LOG.warn("The settings cannot be read", e);
            }
        }
    }
}
