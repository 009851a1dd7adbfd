package dev.drydock.kube;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Cuts bytes into lines at line feeds, however the bytes are pieced, so that no character is torn; what is no UTF-8 becomes
 * the replacement character. A line longer than the cap is cut there and ends with a note of how much is missing.
 */
final class LineSplitter {
    private final int cap;
    private byte[] line = new byte[256];
    private int length;
    private long dropped;

    /** @param cap in bytes */
    LineSplitter(int cap) {
        this.cap = cap;
    }

    /** The lines that these bytes complete. */
    List<String> split(ByteBuffer bytes) {
        List<String> lines = new ArrayList<>();
        while (bytes.hasRemaining()) {
            byte next = bytes.get();
            if (next == '\n') {
                lines.add(take());
            } else {
                append(next);
            }
        }
        return lines;
    }

    /** What came after the last line feed. */
    Optional<String> rest() {
        return length == 0 && dropped == 0 ? Optional.empty() : Optional.of(take());
    }

    private void append(byte next) {
        if (length == cap) {
            dropped++;
            return;
        }
        if (length == line.length) {
            line = Arrays.copyOf(line, Math.min(cap, length * 2));
        }
        line[length++] = next;
    }

    private String take() {
        int end = dropped == 0 && length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        String text = new String(line, 0, end, StandardCharsets.UTF_8);
        String whole = dropped == 0 ? text : text + " … (" + dropped + " more bytes)";
        if (line.length > 65536) {
            line = new byte[256];
        }
        length = 0;
        dropped = 0;
        return whole;
    }
}
