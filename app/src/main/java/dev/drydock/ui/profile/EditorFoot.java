package dev.drydock.ui.profile;

import dev.drydock.feature.profile.ProfileChange;
import dev.drydock.model.ManifestProblem.FileBroken;
import dev.drydock.model.Problem;
import dev.drydock.text.Messages;
import dev.drydock.text.ProblemText;
import dev.drydock.ui.widget.Buttons;
import dev.drydock.ui.widget.Icon;
import dev.drydock.ui.widget.ShortLabel;
import dev.drydock.ui.widget.StatePill;
import dev.drydock.ui.widget.Tone;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Below a profile: what its clusters have otherwise, what is wrong with what was typed, and the button that saves it. */
final class EditorFoot extends VBox {
    private final ProfileEditor editor;
    private final Messages messages;
    private final Consumer<FileBroken> goTo;
    private final VBox changes = new VBox(4);
    private final HBox state = new HBox(8);

    /** @param goTo leads to the place of an error */
    EditorFoot(ProfileEditor editor, ProfilesViewModel model, Messages messages, Consumer<FileBroken> goTo) {
        this.editor = editor;
        this.messages = messages;
        this.goTo = goTo;
        getStyleClass().add("profile-foot");
        setMinHeight(USE_PREF_SIZE);
        state.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(state, Priority.ALWAYS);
        changes.setId("profile-changes");
        HBox bar = new HBox(8, state);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("profile-bar");
        if (editor.own()) {
            bar.getChildren().addAll(revert(), save(model));
        }
        getChildren().addAll(changes, bar);
        editor.changes().subscribe(this::showChanges);
        showChanges();
        for (ObservableValue<?> one : new ObservableValue<?>[] {
            editor.brokenProperty(), editor.refusedProperty(), editor.complaintProperty(), editor.changedBinding()
        }) {
            one.subscribe(_ -> showState());
        }
    }

    private Button revert() {
        Button revert =
                Buttons.flat("profile-revert", messages.text("profile.revert"), Feather.ROTATE_CCW, editor::revert);
        revert.disableProperty().bind(editor.changedBinding().not());
        return revert;
    }

    private Button save(ProfilesViewModel model) {
        Button save = Buttons.primary("profile-save", messages.text("profile.save"), Feather.SAVE, model::save);
        save.disableProperty().bind(editor.savableBinding().not());
        return save;
    }

    private void showChanges() {
        changes.getChildren().setAll(editor.changes().stream().map(this::line).toList());
        if (!changes.getChildren().isEmpty()) {
            Label title = new Label(
                    messages.text("profile.changes", editor.changes().getFirst().cluster()));
            title.getStyleClass().add("section-title");
            changes.getChildren().addFirst(title);
        }
        changes.setManaged(!changes.getChildren().isEmpty());
    }

    private Node line(ChangeRow row) {
        ProfileChange change = row.change();
        Label part = new Label(messages.text("profile.part." + change.part().word()));
        part.setMinWidth(Region.USE_PREF_SIZE);
        ShortLabel values = new ShortLabel(values(row), "muted");
        HBox.setHgrow(values, Priority.ALWAYS);
        values.setMaxWidth(Double.MAX_VALUE);
        StatePill effect = change.needsRecreate()
                ? new StatePill(messages.text("profile.effect.recreate"), Tone.WARNING)
                : new StatePill(messages.text("profile.effect.nextUp"), Tone.NEUTRAL);
        HBox line = new HBox(8, part, values, effect);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String values(ChangeRow row) {
        ProfileChange change = row.change();
        String none = messages.text("profile.none");
        String values = change.before().isEmpty() && change.after().isEmpty()
                ? ""
                : (change.before().isEmpty() ? none : change.before())
                        + "   ⇒   "
                        + (change.after().isEmpty() ? none : change.after());
        boolean several =
                editor.changes().stream().map(ChangeRow::cluster).distinct().count() > 1;
        return several ? row.cluster() + ":  " + values : values;
    }

    private void showState() {
        Optional<Problem> problem =
                editor.brokenProperty().get().or(() -> editor.refusedProperty().get());
        state.getChildren().clear();
        if (problem.isPresent()) {
            say(Tone.DANGER, ProblemText.inWindow(messages).of(problem.get()).sentence());
            if (problem.get() instanceof FileBroken broken) {
                Button go = Buttons.plain(
                        "profile-go-to",
                        messages.text("profile.goTo", broken.line()),
                        Feather.CORNER_DOWN_RIGHT,
                        () -> goTo.accept(broken));
                state.getChildren().add(go);
            }
        } else if (!editor.complaintProperty().get().isEmpty()) {
            say(Tone.DANGER, messages.text(editor.complaintProperty().get()));
        } else if (editor.changedBinding().get()) {
            say(Tone.ACCENT, messages.text("profile.unsaved"));
        }
    }

    private void say(Tone tone, String words) {
        Label label = new Label(words);
        label.setId("profile-state");
        label.setWrapText(true);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.SOMETIMES);
        state.getChildren().addAll(Icon.of(tone == Tone.DANGER ? Feather.ALERT_CIRCLE : Feather.EDIT_2, tone), label);
    }
}
