package dev.drydock.ui.home;

import dev.drydock.feature.profile.ProfileChange;
import dev.drydock.feature.profile.ProfileChanges;
import dev.drydock.feature.sandbox.UpRequest;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import dev.drydock.ui.fx.TaskItem;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A profile's card: the profile, the cluster that was made from it and the task that makes it. */
final class ProfileItem {
    private final Profile profile;
    private final ObjectProperty<Optional<Cluster>> cluster = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<TaskItem>> task = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty planning = new SimpleBooleanProperty();

    private final ObjectProperty<Optional<Refusal>> refusal = new SimpleObjectProperty<>(Optional.empty());

    /** Why what was wished for could not even be planned. */
    record Refusal(UpRequest request, Problem problem) {}

    ProfileItem(Profile profile) {
        this.profile = profile;
    }

    Profile profile() {
        return profile;
    }

    ObjectProperty<Optional<Cluster>> clusterProperty() {
        return cluster;
    }

    /** The newest {@code up} that this card began, until the user puts it away. */
    ObjectProperty<Optional<TaskItem>> taskProperty() {
        return task;
    }

    /** Whether it is being found out what there is to do. */
    BooleanProperty planningProperty() {
        return planning;
    }

    /** Why the last Up came to nothing, until the user puts it away or tries again. */
    ObjectProperty<Optional<Refusal>> refusalProperty() {
        return refusal;
    }

    boolean busy() {
        return planning.get() || task.get().filter(one -> !one.over()).isPresent();
    }

    /** What the cluster that was made of it has otherwise. */
    List<ProfileChange> differences() {
        try {
            return cluster.get().isPresent()
                    ? ProfileChanges.against(cluster.get().get(), profile)
                    : List.of();
        } catch (ProblemException unread) {
            // A profile that does not read has no card.
            return List.of();
        }
    }

    /** The address of the first page on a cluster that runs. */
    Optional<String> page() {
        return cluster.get()
                .filter(one -> one.state() == ClusterState.RUNNING)
                .flatMap(one -> FirstPage.of(profile, one));
    }
}
