package dev.drydock;

import dev.drydock.feature.kubeconfig.Kubeconfigs;
import dev.drydock.feature.settings.Settings;
import dev.drydock.flow.ProcessEnd;
import dev.drydock.flow.Subscription;
import dev.drydock.model.Cluster;
import dev.drydock.model.ProblemException;
import dev.drydock.text.ProductVersion;
import dev.drydock.ui.engine.EngineLinks;
import dev.drydock.ui.fx.FxThread;
import dev.drydock.ui.fx.UiWork;
import dev.drydock.ui.home.KubeconfigActions;
import dev.drydock.ui.home.PowerActions;
import dev.drydock.ui.home.SandboxActions;
import dev.drydock.ui.settings.Choices;
import dev.drydock.ui.shell.Launch;
import dev.drydock.ui.shell.Problems;
import dev.drydock.ui.shell.Shell;
import dev.drydock.ui.shell.ShellDependencies;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Opens the window over the features. */
public final class WindowEntry {
    /** A task that runs when the window is closed is cancelled, and taking it back may need this long. */
    private static final Duration LAST_WORK = Duration.ofSeconds(90);

    private final Wiring wiring;

    public WindowEntry(Wiring wiring) {
        this.wiring = wiring;
    }

    /**
     * Returns when the user has closed it and what ran has been taken back.
     *
     * @throws ProblemException why there is no window
     */
    public void open() throws ProblemException, InterruptedException {
        Problems problems = new Problems();
        UiWork work = new UiWork(
                wiring.base().threads, new FxThread(wiring.base().threads), problems::tell, wiring.base()::defect);
        Settings settings = wiring.settings();
        Choices choices = new Choices(work, settings::get, settings::set);
        wiring.base().threads.start("recovery", new Recovered(wiring, work::tell)::everything);
        try (Subscription _ = new ProcessEnd(LAST_WORK).before(this::end)) {
            Launch.untilClosed(() -> shell(work, problems, choices));
        } catch (IllegalStateException e) {
            throw new ProblemException(wiring.base().defect(e));
        } finally {
            choices.settle();
            end();
        }
    }

    private Shell shell(UiWork work, Problems problems, Choices choices) {
        // Only written down: a banner that is itself the defect would be told of it for ever.
        Thread.currentThread()
                .setUncaughtExceptionHandler((_, thrown) -> wiring.base().defect(thrown));
        return new Shell(work, problems, choices, dependencies());
    }

    /** Takes back what runs and lets the history be written; also when the system ends the process. */
    private void end() {
        try {
            wiring.tasks().end(LAST_WORK);
            wiring.history().settle(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ShellDependencies dependencies() {
        return new ShellDependencies(
                wiring.clusters().live(),
                wiring.tasks().all(),
                actions(),
                kubeconfigs(),
                power(),
                wiring.profiles()::all,
                wiring.profiles()::broken,
                wiring.ownProfiles(),
                this::look,
                this::browse,
                wiring.workloads()::watch,
                wiring.logs()::open,
                wiring.urls()::watch,
                () -> wiring.history().latest(200),
                new EngineLinks(wiring.engines()::report, wiring.engines()::chooseAgain),
                ProductVersion.current());
    }

    private SandboxActions actions() {
        return new SandboxActions(
                wiring.sandboxes()::up,
                wiring.sandboxes()::start,
                wiring.clusters()::stop,
                name -> wiring.kubeconfigs().thenTakeOut(wiring.clusters().down(name)),
                wiring.tasks()::start);
    }

    private PowerActions power() {
        Kubeconfigs kubeconfigs = wiring.kubeconfigs();
        return new PowerActions(
                wiring.sandboxes()::restart,
                wiring.clusters()::pause,
                wiring.clusters()::unpause,
                (name, changes) -> wiring.sandboxes().recreate(name, changes).removing(kubeconfigs::thenTakeOut),
                wiring.sandboxes()::up,
                wiring.resources()::inspect,
                wiring.tasks()::start);
    }

    private KubeconfigActions kubeconfigs() {
        Kubeconfigs feature = wiring.kubeconfigs();
        return new KubeconfigActions(
                feature::path,
                name -> feature.exportLine(name, Optional.empty()),
                (name, force) -> feature.merge(name, false, force),
                feature::takeOut);
    }

    private List<Cluster> look() throws ProblemException, InterruptedException {
        wiring.clusters().refresh();
        return wiring.clusters().list();
    }

    private String browse(String url) throws ProblemException, InterruptedException {
        wiring.browser().open(url);
        return url;
    }
}
