package dev.drydock.feature.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.kube.LogLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SeamTest {
    private final Seam seam = new Seam();

    @Test
    void linesOfTheLastSecondAreNotRepeated() {
        assertThat(seam.fresh(List.of(line("01.9", "a"), line("02.1", "b"), line("02.2", "b"))))
                .containsExactly("a", "b", "b");
        assertThat(seam.last()).contains(Instant.parse("2026-11-21T10:00:02.2Z"));

        seam.resume();

        assertThat(seam.fresh(List.of(line("02.1", "b"), line("02.2", "b"), line("02.2", "b"), line("03.0", "c"))))
                .containsExactly("b", "c");
    }

    @Test
    void linesThatWereStampedALittleOutOfOrderAreNeitherLostNorRepeated() {
        List<LogLine> first = List.of(line("02.1", "a"), line("02.5", "out"), line("02.4", "err"));
        assertThat(seam.fresh(first)).containsExactly("a", "out", "err");

        seam.resume();

        assertThat(seam.fresh(List.of(line("02.5", "out"), line("02.4", "err"), line("02.3", "late"))))
                .containsExactly("late");
    }

    @Test
    void everySecondResumeWorksLikeTheFirst() {
        seam.fresh(List.of(line("02.1", "a")));
        seam.resume();
        assertThat(seam.fresh(List.of(line("02.1", "a")))).isEmpty();
        seam.resume();
        assertThat(seam.fresh(List.of(line("02.1", "a"), line("02.6", "b")))).containsExactly("b");
        seam.resume();
        assertThat(seam.fresh(List.of(line("02.1", "a"), line("02.6", "b"), line("02.7", "c"))))
                .containsExactly("c");
    }

    @Test
    void linesThatATailLeftOutDoNotComeBack() {
        assertThat(seam.fresh(List.of(line("02.3", "c")))).containsExactly("c");
        seam.resume();
        assertThat(seam.fresh(List.of(line("02.1", "a"), line("02.2", "b"), line("02.3", "c"), line("02.4", "d"))))
                .containsExactly("d");
    }

    @Test
    void lineWithoutAnEndIsToldOnceItIsKnownToBeWhole() {
        seam.fresh(List.of(line("02.1", "a")));
        seam.torn(Optional.of(line("02.2", "b is cu")));
        seam.resume();
        assertThat(seam.fresh(List.of(line("02.1", "a"), line("02.2", "b is cut"))))
                .containsExactly("b is cut");

        seam.torn(Optional.of(line("02.7", "prompt> ")));
        seam.resume();
        assertThat(seam.fresh(List.of(line("05.0", "next instance")))).containsExactly("prompt> ", "next instance");

        seam.torn(Optional.of(line("05.1", "last")));
        assertThat(seam.end()).containsExactly("last");
        assertThat(seam.end()).isEmpty();
    }

    private static LogLine line(String seconds, String text) {
        return new LogLine("2026-11-21T10:00:" + seconds + "Z", text);
    }
}
