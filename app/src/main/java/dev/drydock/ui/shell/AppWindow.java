package dev.drydock.ui.shell;

import dev.drydock.flow.Subscription;
import dev.drydock.text.Messages;
import dev.drydock.ui.settings.Choices;
import dev.drydock.ui.widget.Question;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The stage: its place, its shortcuts, its language, and how it closes. */
final class AppWindow {
    private static final String STYLE = "/dev/drydock/ui/drydock.css";

    /** When the first frames are drawn and nobody has clicked yet. */
    private static final Duration SETTLED = Duration.ofMillis(800);

    private final Stage stage;
    private final ShellViewModel model;
    private final Choices choices;
    private final Screens screens;
    private Messages messages;
    private Frame frame;
    private boolean closing;

    AppWindow(Stage stage, ShellViewModel model, Choices choices, Screens screens) {
        this.stage = stage;
        this.model = model;
        this.choices = choices;
        this.screens = screens;
        messages = new Messages(choices.languageProperty().get().locale());
        frame = new Frame(model, messages, screens);
    }

    void show() {
        new Appearance(choices).follow();
        Scene scene = new Scene(frame, 1180, 760);
        scene.getStylesheets()
                .add(Objects.requireNonNull(AppWindow.class.getResource(STYLE)).toExternalForm());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        FocusKeeper focus = new FocusKeeper(scene);
        stage.setScene(scene);
        stage.setTitle("Drydock");
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        WindowPlace.parse(choices.placeProperty().get()).ifPresent(place -> place.restore(stage));
        stage.setOnCloseRequest(this::closeRequested);
        stage.setOnHidden(_ -> frame.close());
        frame.activate();
        choices.languageProperty().subscribe((_, _) -> keepFocus(focus));
        addShortcuts(scene);
        stage.show();
        Subscription rehearsal = model.later(SETTLED, () -> new Rehearsal(messages).perform(scene));
        stage.showingProperty().subscribe(showing -> {
            if (!showing) {
                rehearsal.close();
            }
        });
    }

    private void addShortcuts(Scene scene) {
        for (ScreenName screen : ScreenName.values()) {
            scene.getAccelerators()
                    .put(
                            new KeyCodeCombination(screen.key(), KeyCombination.SHORTCUT_DOWN),
                            () -> model.screenProperty().set(screen));
        }
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F5), () -> frame.refresh());
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            frame.escape();
        }
    }

    private void keepFocus(FocusKeeper focus) {
        Runnable restore = focus.byId();
        speakAnew();
        // After the key that chose the language has been dealt with, which would lead the focus on.
        model.later(Duration.ZERO, restore);
    }

    private void speakAnew() {
        messages = new Messages(choices.languageProperty().get().locale());
        frame.close();
        screens.forgetViews();
        frame = new Frame(model, messages, screens);
        stage.getScene().setRoot(frame);
        frame.activate();
    }

    private void closeRequested(WindowEvent event) {
        if (closing || model.runningCount() == 0) {
            choices.placeProperty().set(WindowPlace.of(stage).words());
            return;
        }
        event.consume();
        if (reallyQuit()) {
            closing = true;
            frame.leave(messages.text("ui.quit.leaving"));
            choices.placeProperty().set(WindowPlace.of(stage).words());
            model.cancelAll();
            // What was begun is taken back before the window goes, so that nothing is left behind.
            model.runningProperty().subscribe(task -> {
                if (task.isEmpty()) {
                    stage.close();
                }
            });
        }
    }

    private boolean reallyQuit() {
        return new Question(
                        messages.text("ui.quit.title"),
                        messages.text("ui.quit.text"),
                        model.runningTitles().stream().map(messages::text).toList(),
                        messages.text("ui.quit.yes"),
                        messages.text("ui.quit.no"))
                .ask(stage, model.runningProperty().map(Optional::isEmpty));
    }
}
