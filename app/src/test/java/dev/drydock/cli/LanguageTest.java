package dev.drydock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageTest {
    private static Locale spoken(Map<String, String> environment, Optional<String> chosen, Locale system) {
        return new Language(environment, () -> chosen, system).get().locale();
    }

    @Test
    void theUsersChoiceComesFirst() {
        assertThat(spoken(Map.of("LANG", "en_US.UTF-8"), Optional.of("zh"), Locale.US))
                .isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void theEnvironmentComesNextInItsOwnOrder() {
        assertThat(spoken(Map.of("LC_ALL", "", "LC_MESSAGES", "zh_CN.UTF-8", "LANG", "C"), Optional.of(""), Locale.US))
                .isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(spoken(Map.of("LC_ALL", "C.UTF-8", "LANG", "zh_CN.UTF-8"), Optional.empty(), Locale.CHINA))
                .isEqualTo(Locale.ENGLISH);
    }

    @Test
    void theSystemComesLast() {
        assertThat(spoken(Map.of(), Optional.empty(), Locale.CHINA)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }
}
