package dev.drydock.ui.profile;

import dev.drydock.feature.profile.ProfileDraft;
import dev.drydock.feature.profile.ProfileTexts;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * One profile while it is changed: its two texts are what counts, and the form shows and changes them. It lives as long as the
 * window, so that nothing typed is lost by looking elsewhere.
 */
final class ProfileEditor {
    private final String id;
    private final boolean own;
    private final StringProperty cluster = new SimpleStringProperty("");
    private final StringProperty profile = new SimpleStringProperty("");
    private final ObjectProperty<ProfileTexts> saved;
    private final ObjectProperty<Optional<Problem>> broken = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Problem>> refused = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty complaint = new SimpleStringProperty("");
    private final ObservableList<ChangeRow> changes = FXCollections.observableArrayList();
    private final ProfileForm form = new ProfileForm(this::formChanged);
    private Optional<ProfileDraft> draft = Optional.empty();
    private boolean writing;

    ProfileEditor(String id, boolean own, ProfileTexts texts) {
        this.id = id;
        this.own = own;
        saved = new SimpleObjectProperty<>(texts);
        cluster.subscribe((_, _) -> textChanged());
        profile.subscribe((_, _) -> textChanged());
        revert();
    }

    String id() {
        return id;
    }

    boolean own() {
        return own;
    }

    StringProperty clusterProperty() {
        return cluster;
    }

    StringProperty profileProperty() {
        return profile;
    }

    ProfileForm form() {
        return form;
    }

    /** Why the texts do not read. */
    ObjectProperty<Optional<Problem>> brokenProperty() {
        return broken;
    }

    /** What only a look at the folder tells, such as a manifest set that is not there. */
    ObjectProperty<Optional<Problem>> refusedProperty() {
        return refused;
    }

    /** The key of what is wrong in the form; empty when nothing is. */
    StringProperty complaintProperty() {
        return complaint;
    }

    /** What the clusters that were made of it have otherwise. */
    ObservableList<ChangeRow> changes() {
        return changes;
    }

    /** With the line ends that the files have. */
    ProfileTexts texts() {
        return new ProfileTexts(
                LineEnds.like(saved.get().cluster(), cluster.get()),
                LineEnds.like(saved.get().profile(), profile.get()));
    }

    /** Whether there is something to save. */
    BooleanBinding changedBinding() {
        return Bindings.createBooleanBinding(this::changed, cluster, profile, saved);
    }

    private boolean changed() {
        return !cluster.get().equals(LineEnds.plain(saved.get().cluster()))
                || !profile.get().equals(LineEnds.plain(saved.get().profile()));
    }

    BooleanBinding savableBinding() {
        return Bindings.createBooleanBinding(
                () -> own
                        && changed()
                        && broken.get().isEmpty()
                        && refused.get().isEmpty()
                        && complaint.get().isEmpty(),
                cluster,
                profile,
                saved,
                broken,
                refused,
                complaint);
    }

    /** Goes back to what is saved. */
    void revert() {
        refused.set(Optional.empty());
        show(saved.get());
        read(true);
    }

    /** Takes what now lies in the folder, unless something else is being typed. */
    void refresh(ProfileTexts now) {
        boolean untouched = !changed();
        saved.set(now);
        if (untouched && changed()) {
            revert();
        }
    }

    private void show(ProfileTexts texts) {
        writing = true;
        cluster.set(LineEnds.plain(texts.cluster()));
        profile.set(LineEnds.plain(texts.profile()));
        writing = false;
    }

    private void textChanged() {
        if (!writing) {
            refused.set(Optional.empty());
            read(true);
        }
    }

    private void read(boolean intoForm) {
        try {
            ProfileDraft read = ProfileDraft.of(texts());
            draft = Optional.of(read);
            broken.set(Optional.empty());
            if (intoForm) {
                form.show(read);
            }
            complaint.set(form.complaint());
        } catch (ProblemException e) {
            draft = Optional.empty();
            broken.set(Optional.of(e.problem()));
        }
    }

    private void formChanged() {
        complaint.set(form.complaint());
        if (!complaint.get().isEmpty() || draft.isEmpty()) {
            return;
        }
        // Before the texts change: whoever listens to them may find something else to refuse.
        refused.set(Optional.empty());
        try {
            show(form.draft(draft.get()).writtenInto(texts()));
            read(false);
        } catch (ProblemException e) {
            // The texts stay as they are: only in them can be mended what leaves no place for the change.
            refused.set(Optional.of(e.problem()));
        }
    }
}
