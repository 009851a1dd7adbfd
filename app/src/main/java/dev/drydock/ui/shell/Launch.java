package dev.drydock.ui.shell;

import dev.drydock.model.HostProblem;
import dev.drydock.model.ProblemException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Starts JavaFX and shows the window. */
public final class Launch {
    /** JavaFX's own log; kept here, for nobody else holds a logger before JavaFX has asked for it. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private Launch() {}

    /**
     * Shows the window and returns when the user has closed it.
     *
     * @param shell made on the JavaFX thread
     * @throws ProblemException {@link HostProblem.NoScreen}
     * @throws IllegalStateException what was thrown while the window was made is its cause
     */
    public static void untilClosed(Supplier<Shell> shell) throws ProblemException, InterruptedException {
        Launch launch = new Launch();
        start(() -> launch.show(shell));
        launch.closed.await();
        Throwable thrown = launch.failure.get();
        if (thrown != null) {
            throw new IllegalStateException("The window could not be made", thrown);
        }
    }

    private static void start(Runnable show) throws ProblemException {
        // Drydock runs JavaFX from the class path on purpose, which works as well; nobody needs to hear of it.
        TOOLKIT.setFilter(record -> !record.getMessage().startsWith("Unsupported JavaFX configuration"));
        try {
            Platform.startup(show);
        } catch (RuntimeException | LinkageError e) {
            String reason = Optional.ofNullable(e.getMessage()).orElseGet(e::toString);
            throw new ProblemException(new HostProblem.NoScreen(reason));
        }
    }

    private void show(Supplier<Shell> shell) {
        try {
            Stage stage = new Stage();
            shell.get().show(stage);
            stage.showingProperty().subscribe(showing -> {
                if (!showing) {
                    closed.countDown();
                }
            });
        } catch (RuntimeException | Error e) {
            // Without a window nobody could ever close it, and the process would wait for that for ever.
            failure.set(e);
            closed.countDown();
        }
    }
}
