package dev.drydock.host;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** What a running program has written so far, bounded, so that a talkative program cannot fill the memory. */
final class ProgramOutput {
    private static final int LIMIT = 1024 * 1024;

    private final Consumer<String> line;
    private final StringBuilder all = new StringBuilder();
    private final StringBuilder stdout = new StringBuilder();

    ProgramOutput(Consumer<String> line) {
        this.line = line;
    }

    void readStdout(InputStream stream) {
        read(stream, this::keepStdout);
    }

    void readStderr(InputStream stream) {
        read(stream, _ -> {});
    }

    synchronized ProgramResult result(int exitCode) {
        String output = all.substring(Math.max(0, all.length() - LIMIT));
        return new ProgramResult(exitCode, output, stdout.toString());
    }

    private void read(InputStream stream, Consumer<String> raw) {
        try (stream) {
            new OutputLines(raw, this::tell).readAll(stream);
        } catch (IOException e) {
            // The stream of a process that is being ended breaks off anywhere; how the process ended is told elsewhere.
            tell("(output cut off: " + e.getMessage() + ")");
        }
    }

    private synchronized void keepStdout(String piece) {
        stdout.append(piece, 0, Math.min(piece.length(), LIMIT - stdout.length()));
    }

    /** One line at a time, whichever of the two streams it comes from. */
    private synchronized void tell(String text) {
        all.append(text).append('\n');
        // Cut rarely: each cut moves all that stays.
        if (all.length() > 2 * LIMIT) {
            all.delete(0, all.length() - LIMIT);
        }
        line.accept(text);
    }
}
