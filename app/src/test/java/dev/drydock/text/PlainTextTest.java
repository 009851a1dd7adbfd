package dev.drydock.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlainTextTest {
    @Test
    void whatSteersATerminalIsDropped() {
        assertThat(PlainText.of("a\u001B[2J\u001B]0;title\u0007b\u001Bcd")).isEqualTo("ab␛cd");
    }

    @Test
    void otherControlsAreShown() {
        assertThat(PlainText.of("a\u0000\r\n\u007F\u009B2J\u202E\tz")).isEqualTo("a␀␍␊␡\\u009B2J\\u202E\tz");
    }

    @Test
    void linesStayLines() {
        assertThat(PlainText.ofLines("one\r\n\u001B[1mtwo\u001B[0m\n")).isEqualTo("one\ntwo\n");
    }
}
