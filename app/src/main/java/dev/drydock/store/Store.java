package dev.drydock.store;

import dev.drydock.model.HostProblem;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The SQLite file, opened by the first question. A broken file is set aside and a new one made; two Drydocks may use the
 * same file. Thread-safe: one question at a time.
 */
public final class Store implements AutoCloseable {
    private static final int CORRUPT = 11;
    private static final int NOT_A_DATABASE = 26;

    private final Path file;
    private final StoreFile disk;
    private final Clock clock;
    private @Nullable Connection connection;
    private Optional<Problem> trouble = Optional.empty();

    /** @param clock names the file that is set aside */
    public Store(Path file, Clock clock) {
        this.file = file;
        this.disk = new StoreFile(file);
        this.clock = clock;
    }

    /** Something to do with the database; it uses the connection and does not keep it. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** What to tell the user: that a broken file was set aside, or why the store cannot be used; asked for last. */
    public synchronized Optional<Problem> trouble() {
        return trouble;
    }

    synchronized <T> T ask(Work<T> work) throws ProblemException {
        try {
            return work.on(connection());
        } catch (SQLException e) {
            throw told(new HostProblem.StoreUnusable(file.toString(), String.valueOf(e.getMessage())), e);
        } catch (ProblemException e) {
            throw told(e.problem(), e);
        }
    }

    @Override
    public synchronized void close() throws ProblemException {
        Connection open = connection;
        connection = null;
        if (open != null) {
            closed(open);
        }
    }

    private Connection connection() throws ProblemException, SQLException {
        Connection open = connection;
        if (open == null) {
            open = openOrReplace();
            connection = open;
        }
        return open;
    }

    private Connection openOrReplace() throws ProblemException, SQLException {
        try {
            return open();
        } catch (SQLException e) {
            int code = e.getErrorCode() & 0xFF;
            if (code != CORRUPT && code != NOT_A_DATABASE) {
                throw e;
            }
            String aside = disk.setAside(clock.instant().getEpochSecond());
            told(
                    new HostProblem.StoreUnusable(
                            file.toString(), Message.of("problem.why.keptAs", String.valueOf(e.getMessage()), aside)),
                    e);
            return open();
        }
    }

    private Connection open() throws ProblemException, SQLException {
        disk.create();
        Connection opened = Schema.connect(file);
        try {
            int version = Schema.bringUpToDate(opened);
            if (version > Schema.VERSION) {
                throw told(new HostProblem.StoreUnusable(file.toString(), Message.of("problem.why.newer")), null);
            }
            return opened;
        } catch (SQLException | ProblemException e) {
            closed(opened);
            throw e;
        }
    }

    private void closed(Connection open) throws ProblemException {
        try {
            open.close();
        } catch (SQLException e) {
            throw told(new HostProblem.StoreUnusable(file.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    private ProblemException told(Problem problem, @Nullable Throwable cause) {
        trouble = Optional.of(problem);
        return new ProblemException(problem, cause);
    }
}
