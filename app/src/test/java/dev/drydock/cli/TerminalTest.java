package dev.drydock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private static Terminal seen(Map<String, String> properties, Map<String, String> environment) {
        return Terminal.of(key -> Optional.ofNullable(properties.get(key)), environment);
    }

    @Test
    void theLaunchScriptSaysWhichStreamsAreTerminals() {
        assertThat(seen(Map.of("drydock.terminal", "02", "drydock.columns", "132"), Map.of()))
                .isEqualTo(new Terminal(true, false, true, 132, true));
    }

    @Test
    void noColourIsRespectedUnlessItIsEmpty() {
        assertThat(seen(Map.of("drydock.terminal", ""), Map.of("NO_COLOR", "1")))
                .isEqualTo(new Terminal(false, false, false, 80, false));
        assertThat(seen(Map.of("drydock.terminal", ""), Map.of("NO_COLOR", "")))
                .isEqualTo(new Terminal(false, false, false, 80, true));
    }

    @Test
    void nonsenseForAWidthIsTheUsualWidth() {
        assertThat(seen(Map.of("drydock.terminal", "1", "drydock.columns", "0"), Map.of("TERM", "dumb")))
                .isEqualTo(new Terminal(false, true, false, 80, false));
    }
}
