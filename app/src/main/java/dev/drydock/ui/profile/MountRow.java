package dev.drydock.ui.profile;

import dev.drydock.feature.profile.ProfileDraft.Mount;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A mount in the form, as it is typed. */
final class MountRow {
    private final StringProperty host;
    private final StringProperty node;
    private final BooleanProperty readOnly;

    MountRow(Mount mount) {
        host = new SimpleStringProperty(mount.hostPath());
        node = new SimpleStringProperty(mount.containerPath());
        readOnly = new SimpleBooleanProperty(mount.readOnly());
    }

    StringProperty hostProperty() {
        return host;
    }

    StringProperty nodeProperty() {
        return node;
    }

    BooleanProperty readOnlyProperty() {
        return readOnly;
    }

    Optional<Mount> mount() {
        return host.get().isBlank() || node.get().isBlank()
                ? Optional.empty()
                : Optional.of(new Mount(host.get().strip(), node.get().strip(), readOnly.get()));
    }
}
