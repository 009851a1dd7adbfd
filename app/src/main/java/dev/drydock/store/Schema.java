package dev.drydock.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;

/** The tables, and how files of earlier versions come to have them; SQLite keeps the version in {@code user_version}. */
final class Schema {
    /** One list of statements for each step from a version to the next. Steps that were released never change. */
    private static final List<List<String>> STEPS = List.of(List.of(
            "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
            "CREATE TABLE task (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL,"
                    + " started INTEGER NOT NULL, took_millis INTEGER NOT NULL, outcome TEXT NOT NULL, problem TEXT)"));

    /** The version that this Drydock reads and writes. */
    static final int VERSION = STEPS.size();

    private static final int BUSY_MILLIS = 5000;

    private Schema() {}

    static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    /**
     * Makes what is missing, all or nothing.
     *
     * @return the file's version, which is higher than ours where a newer Drydock made it
     */
    static int bringUpToDate(Connection connection) throws SQLException {
        int found = version(connection);
        if (found >= VERSION) {
            return found;
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            // Asked again inside the transaction: another Drydock may have just done it.
            for (int step = version(connection); step < VERSION; step++) {
                for (String sql : STEPS.get(step)) {
                    statement.execute(sql);
                }
                statement.execute("PRAGMA user_version = " + (step + 1));
            }
            connection.commit();
            return VERSION;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }
}
