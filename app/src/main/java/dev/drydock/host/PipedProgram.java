package dev.drydock.host;

import dev.drydock.flow.Threads;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A program that runs and is talked to through its standard input and output. What it says on its standard error is kept,
 * the first 4 KiB of it. Closing ends it and what it started.
 */
public final class PipedProgram implements Closeable {
    private static final int KEPT = 4 << 10;
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    private final Process process;
    private final CountDownLatch heard = new CountDownLatch(1);
    private volatile String errors = "";

    PipedProgram(Process process, Threads threads, String name) {
        this.process = process;
        threads.start(name + " stderr", this::listen);
    }

    private void listen() {
        try (InputStream said = process.getErrorStream()) {
            errors = new String(said.readNBytes(KEPT), StandardCharsets.UTF_8).strip();
            said.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // The program was ended; what it had said until then is lost with it.
            return;
        } finally {
            heard.countDown();
        }
    }

    public InputStream in() {
        return process.getInputStream();
    }

    public OutputStream out() {
        return process.getOutputStream();
    }

    /** What it said on its standard error; waits a moment for a program that is just ending. */
    public String errors() {
        try {
            heard.await(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return errors;
    }

    @Override
    public void close() {
        new ProcessTree(process.toHandle()).end();
    }
}
