package dev.drydock.ui.profile;

import dev.drydock.feature.profile.ProfileEntry;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A row in the list of profiles. */
final class ProfileItem {
    private final ObjectProperty<ProfileEntry> entry;
    private final BooleanProperty unsaved = new SimpleBooleanProperty();

    ProfileItem(ProfileEntry entry) {
        this.entry = new SimpleObjectProperty<>(entry);
    }

    String id() {
        return entry.get().id();
    }

    ObjectProperty<ProfileEntry> entryProperty() {
        return entry;
    }

    /** Whether something is typed that is not in its files yet. */
    BooleanProperty unsavedProperty() {
        return unsaved;
    }
}
