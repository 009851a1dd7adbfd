package dev.drydock.docker;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The first 4 MiB of what a command printed; the rest is read and dropped. */
final class CapturedOutput {
    private static final int MOST = 4 << 20;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[16_384];

    void take(InputStream source, long length) throws IOException {
        long left = length;
        while (left > 0) {
            int read = source.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                throw new EOFException("the engine closed the connection within a line of output");
            }
            kept.write(buffer, 0, Math.min(read, MOST - kept.size()));
            left -= read;
        }
    }

    String text() {
        return kept.toString(StandardCharsets.UTF_8);
    }
}
