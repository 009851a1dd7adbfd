package dev.drydock.ui.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogTextTest {
    @Test
    void plainTextStaysTheSameObject() {
        String line = "GET /health 200 你好";
        assertThat(LogText.clean(line)).isSameAs(line);
    }

    @Test
    void coloursOfTerminalsAreDropped() {
        assertThat(LogText.clean("\u001B[1;31mERROR\u001B[0m it \u001B]0;title\u0007failed"))
                .isEqualTo("ERROR it failed");
    }

    @Test
    void controlCharactersBecomeVisible() {
        assertThat(LogText.clean("a\u0000b\rc\u007Fd\te")).isEqualTo("a␀b␍c␡d    e");
    }

    @Test
    void aTurnedReadingDirectionIsShown() {
        assertThat(LogText.clean("abc\u202Edef")).isEqualTo("abc\\u202Edef");
    }

    @Test
    void anEndlessLineIsCut() {
        assertThat(LogText.clean("x".repeat(100_000))).hasSize(8_002).endsWith(" …");
    }
}
