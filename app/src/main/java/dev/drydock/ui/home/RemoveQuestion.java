package dev.drydock.ui.home;

import dev.drydock.model.Cluster;
import dev.drydock.text.Messages;
import dev.drydock.ui.widget.Question;
import java.util.List;
import javafx.stage.Window;

/** Asks before a cluster is removed, and names what will be lost. */
final class RemoveQuestion {
    private final Cluster cluster;
    private final Messages messages;

    RemoveQuestion(Cluster cluster, Messages messages) {
        this.cluster = cluster;
        this.messages = messages;
    }

    /** Waits, on the JavaFX thread, for the answer. */
    boolean ask(Window owner) {
        int nodes = cluster.nodes().size();
        List<String> lost = List.of(
                messages.text(nodes == 1 ? "ui.remove.node" : "ui.remove.nodes", nodes),
                messages.text("ui.remove.workloads"),
                messages.text("ui.remove.data"),
                messages.text("ui.remove.kubeconfig"));
        return new Question(
                        messages.text("ui.remove.title", cluster.name()),
                        messages.text("ui.remove.text"),
                        lost,
                        messages.text("ui.remove.yes"),
                        messages.text("ui.remove.no"))
                .ask(owner);
    }
}
