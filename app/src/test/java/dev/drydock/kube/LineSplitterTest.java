package dev.drydock.kube;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LineSplitterTest {
    private final LineSplitter splitter = new LineSplitter(10);

    @Test
    void charactersThatComeInPiecesStayWhole() {
        byte[] bytes = "日本\nb".getBytes(StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        for (byte one : bytes) {
            lines.addAll(splitter.split(ByteBuffer.wrap(new byte[] {one})));
        }

        assertThat(lines).containsExactly("日本");
        assertThat(splitter.rest()).contains("b");
    }

    @Test
    void bytesThatAreNoTextBecomeTheReplacementCharacter() {
        assertThat(splitter.split(ByteBuffer.wrap(new byte[] {'a', (byte) 0xff, 'b', '\n'})))
                .containsExactly("a\ufffdb");
    }

    @Test
    void longLinesAreCutWithANote() {
        assertThat(splitter.split(text("0123456789abc\nnext\n")))
                .containsExactly("0123456789 … (3 more bytes)", "next");
    }

    @Test
    void emptyLinesAndCarriageReturnsAreNoTrouble() {
        assertThat(splitter.split(text("\n\r\na\r\n"))).containsExactly("", "", "a");
        assertThat(splitter.rest()).isEqualTo(Optional.empty());
    }

    private static ByteBuffer text(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
