package dev.drydock.store;

import dev.drydock.model.ProblemException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of tasks that ran; it keeps the latest thousand. */
public final class StoredTasks {
    private static final int KEPT = 1000;

    private final Store store;

    public StoredTasks(Store store) {
        this.store = store;
    }

    public void add(StoredTask task) throws ProblemException {
        store.ask(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                            "INSERT INTO task (kind, subject, started, took_millis, outcome, problem)"
                                    + " VALUES (?, ?, ?, ?, ?, ?)");
                    PreparedStatement forget = connection.prepareStatement(
                            "DELETE FROM task WHERE id <= (SELECT max(id) FROM task) - " + KEPT)) {
                insert.setString(1, task.kind());
                insert.setString(2, task.subject());
                insert.setLong(3, task.started().toEpochMilli());
                insert.setLong(4, task.took().toMillis());
                insert.setString(5, task.outcome());
                insert.setString(6, task.problem().orElse(null));
                insert.executeUpdate();
                return forget.executeUpdate();
            }
        });
    }

    /** The latest, newest first. */
    public List<StoredTask> latest(int count) throws ProblemException {
        return store.ask(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT kind, subject, started, took_millis, outcome, problem FROM task"
                            + " ORDER BY started DESC, id DESC LIMIT ?")) {
                select.setInt(1, count);
                return read(select);
            }
        });
    }

    private static List<StoredTask> read(PreparedStatement select) throws SQLException {
        List<StoredTask> tasks = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                tasks.add(new StoredTask(
                        row.getString(1),
                        row.getString(2),
                        Instant.ofEpochMilli(row.getLong(3)),
                        Duration.ofMillis(row.getLong(4)),
                        row.getString(5),
                        Optional.ofNullable(row.getString(6))));
            }
        }
        return List.copyOf(tasks);
    }
}
