package dev.drydock.ui.shell;

import dev.drydock.model.Observed;
import dev.drydock.ui.activity.ActivityViewModel;
import dev.drydock.ui.engine.EngineViewModel;
import dev.drydock.ui.fx.ClusterChoice;
import dev.drydock.ui.fx.TaskBoard;
import dev.drydock.ui.fx.UiWork;
import dev.drydock.ui.home.HomeLinks;
import dev.drydock.ui.home.HomeViewModel;
import dev.drydock.ui.profile.ProfilesViewModel;
import dev.drydock.ui.runtime.LogViewModel;
import dev.drydock.ui.runtime.RuntimeViewModel;
import dev.drydock.ui.settings.Choices;
import dev.drydock.ui.settings.SettingsViewModel;
import dev.drydock.ui.urls.UrlsViewModel;
import javafx.stage.Stage;

/** The window and all its screens, wired by hand. Make and use it on the JavaFX thread. */
public final class Shell {
    private final UiWork work;
    private final Choices choices;
    private final ShellDependencies features;
    private final TaskBoard board;
    private final ClusterChoice choice;
    private final ShellViewModel model;
    private final ScreenModels models = new ScreenModels(
            this::home, this::runtime, this::urls, this::activity, this::profiles, this::engine, this::settings);

    /** @param problems the banner that {@code work} tells of problems */
    public Shell(UiWork work, Problems problems, Choices choices, ShellDependencies features) {
        this.work = work;
        this.choices = choices;
        this.features = features;
        board = new TaskBoard(work, features.tasks());
        choice = new ClusterChoice(work, features.clusters());
        model = new ShellViewModel(work, board, problems, choices, features.clusters());
    }

    /** Shows the window; returns at once. */
    public void show(Stage stage) {
        new AppWindow(stage, model, choices, new Screens(models)).show();
    }

    private HomeViewModel home() {
        HomeLinks links = new HomeLinks(
                features.profiles(),
                features.brokenProfiles(),
                features.look(),
                features.openPage(),
                this::showPods,
                this::showProfile,
                features.kubeconfigs(),
                features.power());
        return new HomeViewModel(work, board, features.clusters(), features.actions(), links);
    }

    private RuntimeViewModel runtime() {
        return new RuntimeViewModel(work, choice, features.pods(), new LogViewModel(work, features.logs()));
    }

    private UrlsViewModel urls() {
        return new UrlsViewModel(work, choice, features.urls(), features.openPage());
    }

    private ActivityViewModel activity() {
        return new ActivityViewModel(work, board, features.history());
    }

    private ProfilesViewModel profiles() {
        return new ProfilesViewModel(work, features.ownProfiles(), features.clusters());
    }

    private EngineViewModel engine() {
        return new EngineViewModel(work, features.engine(), features.clusters().map(Observed::freshness));
    }

    private SettingsViewModel settings() {
        return new SettingsViewModel(choices, features.version());
    }

    private void showProfile(String id) {
        models.profiles().get().select(id);
        model.screenProperty().set(ScreenName.PROFILES);
    }

    private void showPods(String cluster) {
        choice.choose(cluster);
        model.screenProperty().set(ScreenName.RUNTIME);
    }
}
