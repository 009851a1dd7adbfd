package dev.drydock.ui.fx;

import static dev.drydock.ui.UiBench.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.drydock.flow.Threads;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FxThreadTest {
    private final FxThread ui = new FxThread(new Threads((_, thrown) -> fail(thrown)));
    private final List<Throwable> defects = new CopyOnWriteArrayList<>();
    private final List<String> done = new CopyOnWriteArrayList<>();

    @AfterEach
    void handOn(FxRobot robot) {
        robot.interact(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    }

    @Test
    void aJobThatThrowsDoesNotTakeTheOthersWithIt(FxRobot robot) {
        IllegalStateException defect = new IllegalStateException("a mistake");
        // Given on the JavaFX thread, so that all three are run together.
        robot.interact(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> defects.add(thrown));
            ui.execute(() -> done.add("before"));
            ui.execute(() -> {
                throw defect;
            });
            ui.execute(() -> done.add("after"));
        });
        eventually(() -> assertThat(done).containsExactly("before", "after"));
        assertThat(defects).containsExactly(defect);
    }

    @Test
    void aJobMayWaitForADialogEvenWhenItComesRightAfterAnother(FxRobot robot) {
        robot.interact(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> defects.add(thrown));
            ui.execute(() -> done.add("first"));
        });
        eventually(() -> assertThat(done).containsExactly("first"));
        // The second comes within the same frame, and so after the pause that FxThread makes.
        robot.interact(() -> {
            ui.execute(() -> done.add("second"));
            ui.execute(() -> {
                Object key = new Object();
                ui.execute(() -> Platform.exitNestedEventLoop(key, key));
                Platform.enterNestedEventLoop(key);
                done.add("waited");
            });
        });
        eventually(() -> assertThat(done).containsExactly("first", "second", "waited"));
        assertThat(defects).isEmpty();
    }
}
