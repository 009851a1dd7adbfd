package dev.drydock.ui.shell;

import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Starts JavaFX and shows the window. */
public final class Launch {
    private Launch() {}

    /**
     * Shows the window and returns when the user has closed it.
     *
     * @param shell made on the JavaFX thread
     */
    public static void untilClosed(Supplier<Shell> shell) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Stage stage = new Stage();
            shell.get().show(stage);
            stage.showingProperty().subscribe(showing -> {
                if (!showing) {
                    closed.countDown();
                }
            });
        });
        closed.await();
    }
}
