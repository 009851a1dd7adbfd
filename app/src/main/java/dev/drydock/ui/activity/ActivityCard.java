package dev.drydock.ui.activity;

import dev.drydock.text.Messages;
import dev.drydock.ui.widget.ClockTime;
import dev.drydock.ui.widget.Elapsed;
import dev.drydock.ui.widget.Icon;
import dev.drydock.ui.widget.ShortLabel;
import dev.drydock.ui.widget.StatePill;
import dev.drydock.ui.widget.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.MissingResourceException;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What ran: the verb and its subject, when, how long and how it ended. */
class ActivityCard extends VBox {
    private final Messages messages;
    private final StackPane badge = new StackPane();
    private final StatePill outcome = new StatePill();
    private final ShortLabel when = new ShortLabel("", "muted");
    private final ShortLabel problem = new ShortLabel("", "muted");
    private final Label took = new Label();
    private final HBox head;

    ActivityCard(String kind, String subject, Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("card", "activity-card");
        badge.getStyleClass().add("card-badge");
        ShortLabel title = new ShortLabel(verb(kind, messages) + " " + subject, "card-title");
        HBox first = new HBox(8, title, outcome);
        first.setAlignment(Pos.CENTER_LEFT);
        VBox text = new VBox(4, first, when, problem);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        took.getStyleClass().add("took");
        took.setMinWidth(USE_PREF_SIZE);
        head = new HBox(16, badge, text, took);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
    }

    final HBox head() {
        return head;
    }

    /** @param word {@code running}, {@code undoing}, {@code done}, {@code failed} or {@code cancelled} */
    final void show(String word, Instant started, Duration time, Optional<String> sentence) {
        when.setText(messages.text("ui.activity.started", ClockTime.withDay(started)));
        took.setText(Elapsed.of(time, messages));
        problem.setText(sentence.flatMap(said -> said.lines().findFirst()).orElse(""));
        // That it was cancelled is said by the pill.
        problem.setVisible(sentence.isPresent() && !word.equals("cancelled"));
        problem.setManaged(problem.isVisible());
        switch (word) {
            case "done" -> paint(word, Feather.CHECK, Tone.SUCCESS);
            case "failed" -> paint(word, Feather.X, Tone.DANGER);
            case "cancelled" -> paint(word, Feather.SLASH, Tone.NEUTRAL);
            case "undoing" -> paint(word, Feather.CORNER_UP_LEFT, Tone.WARNING);
            default -> paint("running", Feather.LOADER, Tone.ACCENT);
        }
    }

    private void paint(String word, Feather icon, Tone tone) {
        outcome.show(messages.text("ui.activity." + word), tone);
        badge.getChildren().setAll(Icon.of(icon, tone));
    }

    /** A kind without a word of its own is shown as it is: the history may be older or newer than this Drydock. */
    private static String verb(String kind, Messages messages) {
        try {
            return messages.text("ui.kind." + kind);
        } catch (MissingResourceException unknown) {
            return kind;
        }
    }
}
