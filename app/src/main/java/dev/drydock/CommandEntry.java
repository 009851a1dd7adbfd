package dev.drydock;

import dev.drydock.cli.Console;
import dev.drydock.cli.Features;
import dev.drydock.cli.Settling;
import dev.drydock.feature.cluster.Clusters;
import dev.drydock.feature.kubeconfig.Kubeconfigs;
import dev.drydock.feature.sandbox.Sandboxes;
import dev.drydock.feature.snapshot.Snapshots;
import dev.drydock.flow.ProcessEnd;
import dev.drydock.flow.Subscription;
import dev.drydock.host.Editor;
import dev.drydock.model.Problem;
import java.time.Duration;

/** Hands the features to the command line; the first command that touches clusters settles first what was cut off. */
final class CommandEntry {
    /** Ctrl-C waits for the undo, which has to remove containers. */
    private static final Duration UNDO_LIMIT = Duration.ofMinutes(2);

    private final Wiring wiring;
    private final Console console;
    private final Lazy<Clusters> clusters;
    private final Lazy<Sandboxes> sandboxes;
    private final Lazy<Snapshots> snapshots;
    private final Lazy<Kubeconfigs> kubeconfigs;
    private volatile Settling settling = Settling.TOLD;

    CommandEntry(Wiring wiring, Console console) {
        this.wiring = wiring;
        this.console = console;
        clusters = new Lazy<>(() -> {
            settleCutOff(false);
            return wiring.clusters();
        });
        sandboxes = new Lazy<>(() -> {
            settleCutOff(true);
            return wiring.sandboxes();
        });
        snapshots = new Lazy<>(() -> {
            settleCutOff(false);
            return wiring.snapshots();
        });
        kubeconfigs = new Lazy<>(() -> {
            settleCutOff(false);
            return wiring.kubeconfigs();
        });
    }

    Features features() {
        return new Features(
                clusters,
                wiring::resources,
                wiring::versions,
                sandboxes,
                snapshots,
                wiring::workloads,
                kubeconfigs,
                wiring::logs,
                wiring::urls,
                wiring::profiles,
                wiring::ownProfiles,
                wiring::preflight,
                wiring::engines,
                wiring::history,
                wiring::settings,
                wiring::tasks,
                wiring.browser(),
                new Editor(wiring.base().system, wiring.base().environment)::edit,
                wiring.base()::defect,
                how -> settling = how);
    }

    /** Ctrl-C, whose process ends only after the history is written. */
    Subscription onInterrupt(Runnable cancel) {
        Subscription held = new ProcessEnd(UNDO_LIMIT).on(cancel);
        return () -> {
            settle();
            held.close();
        };
    }

    private void settle() {
        if (wiring.base().tasks.all().value().isEmpty()) {
            return;
        }
        try {
            wiring.history().settle(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void settleCutOff(boolean thoroughly) {
        if (settling == Settling.NONE) {
            return;
        }
        Recovered recovered = new Recovered(wiring, this::tell);
        try {
            if (thoroughly) {
                recovered.everything();
            } else {
                recovered.cutOff();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Problem problem) {
        if (settling == Settling.TOLD) {
            console.tell(problem);
        }
    }
}
