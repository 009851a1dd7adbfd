package dev.drydock.ui.settings;

import static dev.drydock.ui.UiBench.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.ui.UiBench;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class ChoicesTest {
    private final UiBench bench = new UiBench();
    private final Map<String, String> stored = new ConcurrentHashMap<>();

    private Choices choices() {
        return new Choices(bench.work, key -> Optional.ofNullable(stored.get(key)), stored::put);
    }

    @Test
    void leavesThemeAndLanguageToTheSystemAtFirst() {
        assertThat(choices().themeProperty().get()).isEqualTo(Choices.Theme.SYSTEM);
        assertThat(choices().languageProperty().get()).isEqualTo(Choices.Language.SYSTEM);
    }

    @Test
    void whatIsChosenIsThereTheNextTime() {
        Choices first = choices();
        first.themeProperty().set(Choices.Theme.DARK);
        first.languageProperty().set(Choices.Language.CHINESE);
        first.screenProperty().set("urls");
        first.kindPathProperty().set("/opt/kind");
        eventually(() -> assertThat(stored)
                .isEqualTo(Map.of(
                        "theme", "dark",
                        "language", "zh",
                        "window.screen", "urls",
                        "kind.path", "/opt/kind")));
        Choices next = choices();
        assertThat(next.themeProperty().get()).isEqualTo(Choices.Theme.DARK);
        assertThat(next.screenProperty().get()).isEqualTo("urls");
    }

    @Test
    void theSystemsThemeIsNoWordInTheStore() {
        stored.put("theme", "dark");
        choices().themeProperty().set(Choices.Theme.SYSTEM);
        eventually(() -> assertThat(stored).isEqualTo(Map.of("theme", "")));
        assertThat(choices().themeProperty().get()).isEqualTo(Choices.Theme.SYSTEM);
    }

    @Test
    void anUnknownWordInTheStoreIsAsIfItWereNotThere() {
        stored.put("theme", "sepia");
        assertThat(choices().themeProperty().get()).isEqualTo(Choices.Theme.SYSTEM);
    }

    @Test
    void nothingIsLostWhenTheProcessEndsAtOnce() {
        Choices choices = choices();
        choices.placeProperty().set("0 0 900 600 plain");
        choices.settle();
        assertThat(stored).containsEntry("window.place", "0 0 900 600 plain");
    }

    @Test
    void theLastOfManyWritesWins() {
        Choices choices = choices();
        for (int i = 0; i <= 200; i++) {
            choices.placeProperty().set("place " + i);
        }
        eventually(() -> assertThat(stored).containsEntry("window.place", "place 200"));
    }
}
