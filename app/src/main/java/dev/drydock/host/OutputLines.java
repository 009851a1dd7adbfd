package dev.drydock.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Cuts a program's output into lines at line feeds and carriage returns, without the escape sequences that colour and
 * move a terminal's text (ECMA-48). Empty lines are dropped.
 */
final class OutputLines {
    private static final Pattern ESCAPES =
            Pattern.compile("\u001B(?:\\[[0-?]*[ -/]*[@-~]|\\][^\u0007\u001B]*(?:\u0007|\u001B\\\\)?|[@-Z\\\\^_])");
    private static final int LONGEST_LINE = 64 * 1024;

    private final Consumer<String> raw;
    private final Consumer<String> line;
    private final StringBuilder begun = new StringBuilder();

    /** @param raw told of every piece of output as it is, before it is cut */
    OutputLines(Consumer<String> raw, Consumer<String> line) {
        this.raw = raw;
        this.line = line;
    }

    /** Reads to the end on this thread. */
    void readAll(InputStream output) throws IOException {
        Reader reader = new InputStreamReader(output, StandardCharsets.UTF_8);
        char[] piece = new char[4096];
        for (int count = reader.read(piece); count >= 0; count = reader.read(piece)) {
            String text = new String(piece, 0, count);
            raw.accept(text);
            text.chars().forEach(this::take);
        }
        endLine();
    }

    private void take(int character) {
        if (character == '\n' || character == '\r' || begun.length() >= LONGEST_LINE) {
            endLine();
        }
        if (character != '\n' && character != '\r') {
            begun.append((char) character);
        }
    }

    private void endLine() {
        String plain = ESCAPES.matcher(begun).replaceAll("").stripTrailing();
        begun.setLength(0);
        if (!plain.isEmpty()) {
            line.accept(plain);
        }
    }
}
