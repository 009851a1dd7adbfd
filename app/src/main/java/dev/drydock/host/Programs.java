package dev.drydock.host;

import dev.drydock.flow.Threads;
import dev.drydock.model.HostProblem;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs other programs, never through a shell. Thread-safe. */
public final class Programs {
    /** A grandchild may keep the pipes open after the program itself has ended; its output is not waited for longer. */
    private static final Duration LAST_OUTPUT = Duration.ofSeconds(2);

    private final Threads threads;

    public Programs(Threads threads) {
        this.threads = threads;
    }

    /**
     * Runs a program to its end; an exit code other than 0 is the caller's to judge.
     *
     * @param extraEnv added to this process's environment
     * @param stdin what it can read; nothing where empty
     * @param line told of each line of stdout and stderr as it comes, one at a time, on a thread of its own
     * @throws ProblemException ProgramNotStarted, or ProgramTimedOut after the process and its children were ended
     * @throws InterruptedException after the process and its children were ended
     */
    public ProgramResult run(
            List<String> argv,
            Map<String, String> extraEnv,
            Optional<String> stdin,
            Duration timeout,
            Consumer<String> line)
            throws ProblemException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(argv);
        builder.environment().putAll(extraEnv);
        Process process = start(builder, argv);
        ProgramOutput output = new ProgramOutput(line);
        CountDownLatch reading = read(process, output, argv.getFirst());
        threads.start(argv.getFirst() + " stdin", () -> feed(process, stdin.orElse("")));
        try {
            if (!process.waitFor(timeout)) {
                new ProcessTree(process.toHandle()).end();
                String said = output.result(-1).output();
                throw new ProblemException(
                        new HostProblem.ProgramTimedOut(String.join(" ", argv), timeout.toSeconds(), said));
            }
            reading.await(LAST_OUTPUT.toMillis(), TimeUnit.MILLISECONDS);
            return output.result(process.exitValue());
        } finally {
            if (process.isAlive()) {
                new ProcessTree(process.toHandle()).end();
            }
        }
    }

    /** The same for a short question: no input, nobody listens. */
    public ProgramResult run(List<String> argv, Duration timeout) throws ProblemException, InterruptedException {
        return run(argv, Map.of(), Optional.empty(), timeout, _ -> {});
    }

    /**
     * Starts a program to talk to; close it when done.
     *
     * @throws ProblemException ProgramNotStarted
     */
    public PipedProgram talk(List<String> argv) throws ProblemException {
        return new PipedProgram(start(new ProcessBuilder(argv), argv), threads, argv.getFirst());
    }

    /**
     * Starts a program that may outlive Drydock, such as a browser.
     *
     * @return its exit code if it ends within {@code watch}; empty while it still runs
     */
    Optional<Integer> launch(List<String> argv, Duration watch) throws ProblemException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(argv).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        Process process = start(builder, argv);
        return process.waitFor(watch) ? Optional.of(process.exitValue()) : Optional.empty();
    }

    private static Process start(ProcessBuilder builder, List<String> argv) throws ProblemException {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new ProblemException(
                    new HostProblem.ProgramNotStarted(argv.getFirst(), String.valueOf(e.getMessage())), e);
        }
    }

    private CountDownLatch read(Process process, ProgramOutput output, String name) {
        CountDownLatch reading = new CountDownLatch(2);
        threads.start(name + " stdout", () -> {
            try {
                output.readStdout(process.getInputStream());
            } finally {
                reading.countDown();
            }
        });
        threads.start(name + " stderr", () -> {
            try {
                output.readStderr(process.getErrorStream());
            } finally {
                reading.countDown();
            }
        });
        return reading;
    }

    private static void feed(Process process, String stdin) {
        try (OutputStream input = process.getOutputStream()) {
            input.write(stdin.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // A program may end without reading its input; whether that is a failure, its exit code says.
            return;
        }
    }
}
