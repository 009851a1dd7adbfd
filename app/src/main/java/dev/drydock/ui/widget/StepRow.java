package dev.drydock.ui.widget;

import dev.drydock.flow.StepState;
import dev.drydock.text.Messages;
import java.time.Duration;
import java.time.Instant;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** One step: how it stands, its title, what it does right now, how far it is and how long it took. */
final class StepRow extends HBox {
    /** The details of all steps begin at the same place. */
    private static final double TITLE = 272;
    /** A colour and not an opacity, which would have each of them drawn into a picture of its own first. */
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final Messages messages;
    private final Icon icon = Icon.of(Feather.CIRCLE, Tone.NEUTRAL);
    private final ShortLabel title = new ShortLabel("", "step-title");
    private final ShortLabel detail = new ShortLabel("", "step-detail", "muted");
    private final ProgressBar bar = new ProgressBar(0);
    private final Label time = new Label();

    StepRow(Messages messages) {
        this.messages = messages;
        getStyleClass().add("step-row");
        setAlignment(Pos.CENTER_LEFT);
        StackPane iconBox = new StackPane(icon);
        iconBox.getStyleClass().add("step-icon");
        title.setMinWidth(TITLE);
        title.setPrefWidth(TITLE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        detail.setMaxWidth(Double.MAX_VALUE);
        bar.setMinWidth(USE_PREF_SIZE);
        bar.setFocusTraversable(false);
        time.getStyleClass().addAll("step-time", "muted");
        time.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(iconBox, title, detail, bar, time);
    }

    void show(StepState step, Instant now) {
        boolean running = step.status() == StepState.Status.RUNNING;
        title.setText(messages.text(step.title()));
        detail.setText(running ? step.detail().map(messages::text).orElse("") : "");
        bar.setProgress(step.fraction().orElse(0.0));
        bar.setVisible(running && step.fraction().isPresent());
        bar.setManaged(bar.isVisible());
        time.setText(timeText(step, now));
        showStatus(step.status());
    }

    private String timeText(StepState step, Instant now) {
        return switch (step.status()) {
            case WAITING -> "";
            case SKIPPED -> messages.text("ui.step.skipped");
            case UNDOING -> messages.text("ui.step.undoing");
            case UNDONE -> messages.text("ui.step.undone");
            case RUNNING, DONE, FAILED ->
                step.started()
                        .map(from ->
                                Elapsed.of(Duration.between(from, step.ended().orElse(now)), messages))
                        .orElse("");
        };
    }

    private void showStatus(StepState.Status status) {
        switch (status) {
            case WAITING -> paint(Feather.CIRCLE, Tone.NEUTRAL);
            case RUNNING -> paint(Feather.LOADER, Tone.ACCENT);
            case DONE -> paint(Feather.CHECK_CIRCLE, Tone.SUCCESS);
            case FAILED -> paint(Feather.X_CIRCLE, Tone.DANGER);
            case SKIPPED -> paint(Feather.MINUS_CIRCLE, Tone.NEUTRAL);
            case UNDOING, UNDONE -> paint(Feather.CORNER_UP_LEFT, Tone.WARNING);
        }
        boolean quiet = status == StepState.Status.WAITING || status == StepState.Status.SKIPPED;
        title.pseudoClassStateChanged(QUIET, quiet);
    }

    private void paint(Feather code, Tone tone) {
        if (icon.getIconCode() != code) {
            icon.setIconCode(code);
        }
        tone.colour(icon);
    }
}
