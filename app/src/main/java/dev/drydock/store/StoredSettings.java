package dev.drydock.store;

import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The table of settings. */
public final class StoredSettings {
    private final Store store;

    public StoredSettings(Store store) {
        this.store = store;
    }

    public Map<String, String> all() throws ProblemException {
        return store.ask(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT key, value FROM settings");
                    ResultSet rows = select.executeQuery()) {
                Map<String, String> all = new HashMap<>();
                while (rows.next()) {
                    all.put(rows.getString(1), rows.getString(2));
                }
                return Map.copyOf(all);
            }
        });
    }

    public void set(String key, String value) throws ProblemException {
        store.ask(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO settings VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value")) {
                insert.setString(1, key);
                insert.setString(2, value);
                return insert.executeUpdate();
            }
        });
    }

    /** See {@link Store#trouble()}. */
    public Optional<Problem> trouble() {
        return store.trouble();
    }
}
