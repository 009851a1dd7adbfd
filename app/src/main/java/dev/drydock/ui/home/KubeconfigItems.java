package dev.drydock.ui.home;

import dev.drydock.feature.kubeconfig.Merged;
import dev.drydock.model.KubeconfigProblem.KubeconfigLockStale;
import dev.drydock.text.Messages;
import dev.drydock.text.ProblemText;
import dev.drydock.ui.widget.ClipboardText;
import dev.drydock.ui.widget.Icon;
import dev.drydock.ui.widget.Question;
import dev.drydock.ui.widget.Toast;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/** The ways to hand a cluster's kubeconfig to other programs, as entries of its menu. */
final class KubeconfigItems {
    private final String cluster;
    private final KubeconfigViewModel model;
    private final Messages messages;
    private final Toast toast;

    KubeconfigItems(String cluster, KubeconfigViewModel model, Messages messages, Toast toast) {
        this.cluster = cluster;
        this.model = model;
        this.messages = messages;
        this.toast = toast;
    }

    /** @param owner the window that questions belong to */
    List<MenuItem> all(Supplier<Window> owner) {
        KubeconfigViewModel.Agreement unlock = lock -> mayUnlock(lock, owner.get());
        return List.of(
                item("path", Feather.COPY, () -> model.path(cluster, this::copy)),
                item("line", Feather.TERMINAL, () -> model.exportLine(cluster, this::copy)),
                item("merge", Feather.PLUS, () -> model.merge(cluster, this::merged, unlock)),
                item("takeOut", Feather.MINUS, () -> model.takeOut(cluster, this::takenOut, unlock)));
    }

    private MenuItem item(String name, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(messages.text("ui.kubeconfig." + name), new Icon(icon));
        item.setId("kubeconfig-" + name + "-" + cluster);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void copy(String text) {
        ClipboardText.put(text);
        toast.say(messages.text("ui.copied"));
    }

    private void merged(Merged merged) {
        toast.say(messages.text("ui.kubeconfig.merged", merged.file(), merged.context()));
    }

    private void takenOut(List<Path> files) {
        String names = files.stream().map(Path::toString).collect(Collectors.joining(", "));
        toast.say(
                files.isEmpty()
                        ? messages.text("ui.kubeconfig.nothing")
                        : messages.text("ui.kubeconfig.takenOut", names));
    }

    private boolean mayUnlock(KubeconfigLockStale stale, Window owner) {
        return new Question(
                        messages.text("ui.kubeconfig.unlock.title"),
                        ProblemText.inWindow(messages).of(stale).sentence(),
                        List.of(messages.text("ui.kubeconfig.unlock.point")),
                        messages.text("ui.kubeconfig.unlock.yes"),
                        messages.text("ui.kubeconfig.unlock.no"))
                .ask(owner);
    }
}
