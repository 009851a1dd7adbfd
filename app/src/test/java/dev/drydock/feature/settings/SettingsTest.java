package dev.drydock.feature.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.model.HostProblem;
import dev.drydock.model.ProblemException;
import dev.drydock.store.Store;
import dev.drydock.store.StoredSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void choicesAreRememberedByTheNextRun() throws Exception {
        try (Store store = store("drydock.db")) {
            Settings settings = new Settings(new StoredSettings(store));
            assertThat(settings.get(SettingKey.THEME)).isEmpty();
            settings.set(SettingKey.THEME, "dark");
        }
        try (Store store = store("drydock.db")) {
            assertThat(new Settings(new StoredSettings(store)).get("theme")).contains("dark");
        }
    }

    @Test
    void listenersHearOfEachChangeOnce() throws Exception {
        try (Store store = store("drydock.db")) {
            Settings settings = new Settings(new StoredSettings(store));
            List<Map<String, String>> heard = new ArrayList<>();
            settings.live().listen(heard::add);

            settings.set("theme", "dark");
            settings.set("theme", "dark");

            assertThat(heard).isEqualTo(List.of(Map.of(), Map.of("theme", "dark")));
        }
    }

    @Test
    void withoutAStoreTheyLastUntilTheEndOfTheRun() throws Exception {
        Files.writeString(folder.resolve("file"), "x");
        try (Store store = store("file/drydock.db")) {
            Settings settings = new Settings(new StoredSettings(store));

            settings.set("theme", "dark");

            assertThat(settings.get("theme")).contains("dark");
            assertThat(settings.trouble()).containsInstanceOf(HostProblem.StoreUnusable.class);
        }
    }

    @Test
    void whoeverMustKnowIsToldThatNothingWasStored() throws Exception {
        Files.writeString(folder.resolve("file"), "x");
        try (Store store = store("file/drydock.db")) {
            Settings settings = new Settings(new StoredSettings(store));

            assertThatThrownBy(() -> settings.keep("theme", "dark"))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem()).isInstanceOf(HostProblem.StoreUnusable.class));
            assertThat(settings.get("theme")).contains("dark");
        }
    }

    @Test
    void keysAreFoundByTheirWords() {
        assertThat(SettingKey.named("kind.path")).contains(SettingKey.KIND_PATH);
        assertThat(SettingKey.named("kind.paths")).isEmpty();
    }

    private Store store(String name) {
        return new Store(folder.resolve(name), Clock.systemUTC());
    }
}
