package dev.drydock.ui.runtime;

import dev.drydock.model.Pod;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A row of the pod table: the same row for as long as the pod lives, whatever its state. */
final class PodRow {
    private final ObjectProperty<Pod> pod;

    PodRow(Pod pod) {
        this.pod = new SimpleObjectProperty<>(pod);
    }

    String uid() {
        return pod.get().uid();
    }

    Pod pod() {
        return pod.get();
    }

    ObjectProperty<Pod> podProperty() {
        return pod;
    }

    void show(Pod next) {
        pod.set(next);
    }
}
