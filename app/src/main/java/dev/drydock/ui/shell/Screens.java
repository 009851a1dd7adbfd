package dev.drydock.ui.shell;

import dev.drydock.text.Messages;
import dev.drydock.ui.activity.ActivityView;
import dev.drydock.ui.engine.EngineView;
import dev.drydock.ui.home.HomeView;
import dev.drydock.ui.profile.ProfilesView;
import dev.drydock.ui.runtime.RuntimeView;
import dev.drydock.ui.settings.SettingsView;
import dev.drydock.ui.urls.UrlsView;
import dev.drydock.ui.widget.Screen;
import dev.drydock.ui.widget.Toast;
import java.util.EnumMap;
import java.util.Map;

/** Makes the screens, each when it is first shown. View models stay when the language changes; views are made anew. */
final class Screens {
    private final ScreenModels models;
    private final Map<ScreenName, Screen> made = new EnumMap<>(ScreenName.class);

    Screens(ScreenModels models) {
        this.models = models;
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
            case HOME -> new HomeView(models.home().get(), messages, toast);
            case RUNTIME -> new RuntimeView(models.runtime().get(), messages, toast);
            case URLS -> new UrlsView(models.urls().get(), messages, toast);
            case ACTIVITY -> new ActivityView(models.activity().get(), messages);
            case PROFILES -> new ProfilesView(models.profiles().get(), messages, toast);
            case ENGINE -> new EngineView(models.engine().get(), messages);
            case SETTINGS -> new SettingsView(models.settings().get(), messages);
        };
    }
}
