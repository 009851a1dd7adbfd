package dev.drydock.cli;

import dev.drydock.model.KubeconfigProblem;
import dev.drydock.model.ProblemException;
import dev.drydock.text.ProblemText;
import java.util.Locale;
import java.util.Set;

/** Changes the user's kubeconfig; where a stale lock is in the way, someone at a terminal is asked whether it may go. */
final class StaleLock {
    private static final Set<String> YES = Set.of("y", "yes", "是");

    private final Console console;
    private final boolean force;
    private final boolean json;

    StaleLock(Console console, boolean force, boolean json) {
        this.console = console;
        this.force = force;
        this.json = json;
    }

    @FunctionalInterface
    interface Change {
        void run(boolean force) throws ProblemException, InterruptedException;
    }

    void run(Change change) throws ProblemException, InterruptedException {
        try {
            change.run(force);
        } catch (ProblemException e) {
            if (json || !(e.problem() instanceof KubeconfigProblem.KubeconfigLockStale stale) || !agreed(stale)) {
                throw e;
            }
            change.run(true);
        }
    }

    private boolean agreed(KubeconfigProblem.KubeconfigLockStale stale) {
        if (!console.terminal().input() || !console.terminal().error()) {
            return false;
        }
        console.error()
                .println(new ProblemText(console.language().get()).of(stale).sentence());
        console.error().print(console.text("cli.kubeconfig.unlock") + " ");
        console.error().flush();
        return console.answer()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(YES::contains)
                .isPresent();
    }
}
