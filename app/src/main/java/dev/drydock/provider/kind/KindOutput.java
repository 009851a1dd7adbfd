package dev.drydock.provider.kind;

import dev.drydock.flow.Progress;
import dev.drydock.model.Message;
import java.util.List;

/**
 * Reads from kind's output how far it is. kind prints each of its actions when it begins and again when it is done
 * (kind pkg/internal/cli/status.go); the fractions are the shares of the whole time that were measured for each.
 */
final class KindOutput {
    private record Action(String words, String key, double reached) {}

    private static final List<Action> ACTIONS = List.of(
            new Action("Ensuring node image", "cluster.kind.image", 0.02),
            new Action("Preparing nodes", "cluster.kind.nodes", 0.05),
            new Action("Writing configuration", "cluster.kind.configuration", 0.25),
            new Action("Starting control-plane", "cluster.kind.controlPlane", 0.30),
            new Action("Installing CNI", "cluster.kind.network", 0.90),
            new Action("Installing StorageClass", "cluster.kind.storage", 0.95),
            new Action("Joining worker nodes", "cluster.kind.workers", 0.97));

    private final Progress progress;

    KindOutput(Progress progress) {
        this.progress = progress;
    }

    void line(String line) {
        for (Action action : ACTIONS) {
            if (line.contains(action.words()) && !line.contains("✓")) {
                progress.fraction(action.reached());
                progress.detail(Message.of(action.key()));
            }
        }
    }
}
