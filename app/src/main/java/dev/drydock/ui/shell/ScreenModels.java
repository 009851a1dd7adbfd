package dev.drydock.ui.shell;

import dev.drydock.ui.activity.ActivityViewModel;
import dev.drydock.ui.engine.EngineViewModel;
import dev.drydock.ui.home.HomeViewModel;
import dev.drydock.ui.profile.ProfilesViewModel;
import dev.drydock.ui.runtime.RuntimeViewModel;
import dev.drydock.ui.settings.SettingsViewModel;
import dev.drydock.ui.urls.UrlsViewModel;
import java.util.function.Supplier;

/** The screens' view models, each made when it is first asked for. */
record ScreenModels(
        Supplier<HomeViewModel> home,
        Supplier<RuntimeViewModel> runtime,
        Supplier<UrlsViewModel> urls,
        Supplier<ActivityViewModel> activity,
        Supplier<ProfilesViewModel> profiles,
        Supplier<EngineViewModel> engine,
        Supplier<SettingsViewModel> settings) {

    /** Makes none of them twice. */
    ScreenModels {
        home = new Once<>(home);
        runtime = new Once<>(runtime);
        urls = new Once<>(urls);
        activity = new Once<>(activity);
        profiles = new Once<>(profiles);
        engine = new Once<>(engine);
        settings = new Once<>(settings);
    }
}
