package dev.drydock.ui.shell;

import dev.drydock.text.Messages;
import dev.drydock.ui.activity.ActivityView;
import dev.drydock.ui.activity.ActivityViewModel;
import dev.drydock.ui.home.HomeView;
import dev.drydock.ui.home.HomeViewModel;
import dev.drydock.ui.profile.ProfilesView;
import dev.drydock.ui.profile.ProfilesViewModel;
import dev.drydock.ui.runtime.RuntimeView;
import dev.drydock.ui.runtime.RuntimeViewModel;
import dev.drydock.ui.settings.SettingsView;
import dev.drydock.ui.settings.SettingsViewModel;
import dev.drydock.ui.urls.UrlsView;
import dev.drydock.ui.urls.UrlsViewModel;
import dev.drydock.ui.widget.Screen;
import dev.drydock.ui.widget.Toast;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** Makes the screens, each when it is first shown. View models stay when the language changes; views are made anew. */
final class Screens {
    private final Supplier<HomeViewModel> home;
    private final Supplier<RuntimeViewModel> runtime;
    private final Supplier<UrlsViewModel> urls;
    private final Supplier<ActivityViewModel> activity;
    private final Supplier<ProfilesViewModel> profiles;
    private final Supplier<SettingsViewModel> settings;
    private final Map<ScreenName, Screen> made = new EnumMap<>(ScreenName.class);

    Screens(
            Supplier<HomeViewModel> home,
            Supplier<RuntimeViewModel> runtime,
            Supplier<UrlsViewModel> urls,
            Supplier<ActivityViewModel> activity,
            Supplier<SettingsViewModel> settings) {
        this.home = new Once<>(home);
        this.runtime = new Once<>(runtime);
        this.urls = new Once<>(urls);
        this.activity = new Once<>(activity);
        this.settings = new Once<>(settings);
    }

    Screen get(ScreenName name, Messages messages, Toast toast) {
        return made.computeIfAbsent(name, _ -> make(name, messages, toast));
    }

    /** Lets the views go, which speak the old language. */
    void forgetViews() {
        made.clear();
    }

    private Screen make(ScreenName name, Messages messages, Toast toast) {
        return switch (name) {
            case HOME -> new HomeView(home.get(), messages, toast);
            case RUNTIME -> new RuntimeView(runtime.get(), messages, toast);
            case URLS -> new UrlsView(urls.get(), messages, toast);
            case ACTIVITY -> new ActivityView(activity.get(), messages);
            case PROFILES -> new ProfilesView(profiles.get(), messages, toast);
            case SETTINGS -> new SettingsView(settings.get(), messages);
        };
    }
}
