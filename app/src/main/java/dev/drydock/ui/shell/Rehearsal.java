package dev.drydock.ui.shell;

import dev.drydock.flow.StepState;
import dev.drydock.flow.TaskState;
import dev.drydock.model.Message;
import dev.drydock.text.Messages;
import dev.drydock.ui.widget.StepList;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import javafx.scene.Scene;

/**
 * Lays out a plan that nobody sees. The first plan takes a tenth of a second for classes that are not loaded yet; while the
 * window has just come nobody notices, right after the click on a profile everything would stand still for it.
 */
final class Rehearsal {
    private static final int STEPS = 8;

    private final Messages messages;

    Rehearsal(Messages messages) {
        this.messages = messages;
    }

    /** @param stage the scene whose style sheets the plan will be shown with */
    void perform(Scene stage) {
        Instant now = Instant.EPOCH;
        StepState step = new StepState(
                Message.of("ui.nav.home"),
                StepState.Status.RUNNING,
                Optional.of(0.5),
                Optional.of(Message.of("ui.nav.home")),
                Optional.of(now),
                Optional.empty());
        StepList plan = new StepList(messages);
        plan.show(
                new TaskState(
                        TaskState.Status.RUNNING,
                        Collections.nCopies(STEPS, step),
                        now,
                        Optional.empty(),
                        Optional.empty()),
                now);
        Scene behind = new Scene(plan);
        behind.getStylesheets().addAll(stage.getStylesheets());
        plan.applyCss();
        plan.layout();
    }
}
