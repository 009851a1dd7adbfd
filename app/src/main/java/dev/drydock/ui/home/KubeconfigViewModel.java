package dev.drydock.ui.home;

import dev.drydock.feature.kubeconfig.Merged;
import dev.drydock.model.KubeconfigProblem.KubeconfigLockStale;
import dev.drydock.model.Problem;
import dev.drydock.ui.fx.UiWork;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Hands out clusters' kubeconfigs. Answers come on the JavaFX thread, problems go to the banner. */
final class KubeconfigViewModel {
    private final UiWork work;
    private final KubeconfigActions actions;

    KubeconfigViewModel(UiWork work, KubeconfigActions actions) {
        this.work = work;
        this.actions = actions;
    }

    /** Somebody to ask whether a lock that was left behind may be removed. */
    @FunctionalInterface
    interface Agreement {
        boolean to(KubeconfigLockStale lock);
    }

    void path(String cluster, Consumer<String> then) {
        work.ask(actions.path(), cluster, path -> then.accept(path.toString()));
    }

    void exportLine(String cluster, Consumer<String> then) {
        work.ask(actions.exportLine(), cluster, then);
    }

    void merge(String cluster, Consumer<Merged> then, Agreement unlock) {
        change(actions.merge(), cluster, then, unlock);
    }

    void takeOut(String cluster, Consumer<List<Path>> then, Agreement unlock) {
        change(actions.takeOut(), cluster, then, unlock);
    }

    private <A> void change(KubeconfigActions.Change<A> change, String cluster, Consumer<A> then, Agreement unlock) {
        work.fetch(() -> change.of(cluster, false), then, problem -> {
            if (problem instanceof KubeconfigLockStale stale) {
                if (unlock.to(stale)) {
                    work.fetch(() -> change.of(cluster, true), then, (Problem other) -> work.tell(other));
                }
            } else {
                work.tell(problem);
            }
        });
    }
}
