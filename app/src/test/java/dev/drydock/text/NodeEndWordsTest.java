package dev.drydock.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.NodeEnd;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NodeEndWordsTest {
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    private static NodeEnd end(int exitCode, boolean outOfMemory, long limit, String error) {
        return new NodeEnd(exitCode, outOfMemory, limit, error, Instant.EPOCH);
    }

    private static String words(NodeEnd end) {
        return ENGLISH.text(NodeEndWords.of(end));
    }

    @Test
    void aSignalIsNamedWithTheCode() {
        assertThat(words(end(137, false, 0, ""))).isEqualTo("exit code 137 (SIGKILL)");
        assertThat(words(end(143, false, 0, ""))).isEqualTo("exit code 143 (SIGTERM)");
        assertThat(words(end(3, false, 0, ""))).isEqualTo("exit code 3");
    }

    @Test
    void memoryIsBlamedWhereTheEngineSaysSoAndSuspectedWhereThereWasALimit() {
        assertThat(words(end(137, true, 1 << 20, ""))).isEqualTo("killed because it ran out of memory (exit code 137)");
        assertThat(words(end(137, false, 300L << 20, "")))
                .isEqualTo("killed (exit code 137), perhaps out of memory: it may use 300 MiB");
    }

    @Test
    void whatCouldNotBeStartedSaysWhy() {
        assertThat(words(end(128, false, 0, "port is already allocated")))
                .isEqualTo("could not be started: port is already allocated");
    }

    @Test
    void aPlainStopAlarmsNobody() {
        assertThat(end(0, false, 0, "").alarming()).isFalse();
        assertThat(end(130, false, 0, "").alarming()).isFalse();
        assertThat(end(137, false, 0, "").alarming()).isFalse();
    }

    @Test
    void memoryAFailedStartAndAProgramsOwnFailureAlarm() {
        assertThat(end(137, true, 0, "").alarming()).isTrue();
        assertThat(end(137, false, 1, "").alarming()).isTrue();
        assertThat(end(128, false, 0, "no").alarming()).isTrue();
        assertThat(end(1, false, 0, "").alarming()).isTrue();
    }
}
