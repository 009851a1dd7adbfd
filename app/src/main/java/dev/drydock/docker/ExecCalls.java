package dev.drydock.docker;

import com.github.dockerjava.api.command.ExecCreateCmd;
import com.github.dockerjava.api.command.InspectExecResponse;
import dev.drydock.flow.Patience;
import dev.drydock.flow.Subscription;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Commands in containers. */
final class ExecCalls {
    private static final Logger LOG = LoggerFactory.getLogger(ExecCalls.class);
    /** Large enough that a system call is a small part of the work, small enough for the processor's cache. */
    private static final int PIECE = 256 << 10;
    /** A command that is told to stop gets this long to tidy up before it is killed. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private static final String MARK = "DRYDOCK_EXEC";
    private static final String KILL_MARKED = """
            for environ in /proc/[0-9]*/environ; do
              if grep -qsz "^$1\\$" "$environ"; then process=${environ%/environ}; kill -KILL "${process#/proc/}"; fi
            done""";

    private final EngineCalls engine;
    private final TimedCalls calls;

    ExecCalls(EngineCalls engine, TimedCalls calls) {
        this.engine = engine;
        this.calls = calls;
    }

    ExecResult exec(String container, List<String> argv, @Nullable InputStream stdin, Duration timeout)
            throws ProblemException, InterruptedException {
        String during = "docker exec " + container + " " + argv.getFirst();
        String mark = MARK + "=" + UUID.randomUUID();
        AtomicReference<@Nullable String> begun = new AtomicReference<>();
        boolean over = false;
        try {
            ExecResult result = engine.tell(during, timeout, connected -> {
                String id = create(connected, container, argv, mark, stdin != null);
                begun.set(id);
                return run(connected, id, stdin, during);
            });
            over = true;
            return result;
        } finally {
            String id = begun.get();
            if (!over && id != null) {
                end(container, id, mark);
            }
        }
    }

    private static String create(
            ConnectedEngine connected, String container, List<String> argv, String mark, boolean input) {
        try (ExecCreateCmd command = connected.client().execCreateCmd(container)) {
            return command.withCmd(argv.toArray(String[]::new))
                    .withEnv(List.of(mark))
                    .withAttachStdin(input)
                    .withAttachStdout(true)
                    .withAttachStderr(true)
                    .exec()
                    .getId();
        }
    }

    private ExecResult run(ConnectedEngine connected, String id, @Nullable InputStream stdin, String during)
            throws IOException, ProblemException, InterruptedException {
        try (EngineSocket socket = connected.route().socket()) {
            ExecStream stream = new ExecStream(socket);
            stream.begin(id);
            if (stdin == null) {
                stream.receive();
            } else {
                converse(stream, stdin, socket);
            }
            return new ExecResult(exitCode(connected, id, during), stream.stdout(), stream.stderr());
        }
    }

    /** Sends on one thread and receives on this one, for a command may print before it has read everything. */
    private void converse(ExecStream stream, InputStream stdin, EngineSocket socket) throws IOException {
        AtomicReference<ExecStream.@Nullable InputFailed> broken = new AtomicReference<>();
        Subscription sending = calls.beside("exec input", () -> {
            try {
                stream.send(stdin, new byte[PIECE]);
            } catch (ExecStream.InputFailed e) {
                broken.set(e);
                closeQuietly(socket);
            } catch (IOException e) {
                // The command ended before its input did; its exit code and output say why.
                LOG.debug("The rest of the input was not wanted", e);
            }
        });
        try {
            stream.receive();
        } catch (IOException e) {
            ExecStream.InputFailed cause = broken.get();
            throw cause == null ? e : cause;
        } finally {
            sending.close();
        }
        ExecStream.InputFailed cause = broken.get();
        if (cause != null) {
            throw cause;
        }
    }

    private static void closeQuietly(EngineSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("The exec's connection did not close", e);
        }
    }

    /** The engine tells 126 or nothing while the command still runs, and may hear of the end a little late. */
    private static int exitCode(ConnectedEngine connected, String id, String during)
            throws ProblemException, InterruptedException {
        return new Patience(Duration.ofSeconds(10), Duration.ofMillis(15))
                .until(
                        () -> {
                            InspectExecResponse state =
                                    connected.client().inspectExecCmd(id).exec();
                            return Boolean.TRUE.equals(state.isRunning())
                                    ? Optional.empty()
                                    : Optional.ofNullable(state.getExitCodeLong())
                                            .map(Long::intValue);
                        },
                        () -> new EngineProblem.EngineFailed(during, Message.of("problem.why.outputEnded")));
    }

    /** The end of its input stops most commands; what goes on regardless is killed. */
    private void end(String container, String id, String mark) {
        boolean interrupted = Thread.interrupted();
        String during = "docker exec " + container + " kill";
        try {
            boolean ended = engine.tell(during, GRACE.plusSeconds(1), connected -> endsByItself(connected, id));
            if (!ended) {
                List<String> kill = List.of("sh", "-c", KILL_MARKED, "sh", mark);
                engine.tell(during, Duration.ofSeconds(3), connected -> {
                    String killer = create(connected, container, kill, MARK + "=killer", false);
                    return run(connected, killer, null, during);
                });
            }
        } catch (ProblemException e) {
            LOG.warn("Whether the command in {} has stopped is not known", container, e);
        } catch (InterruptedException e) {
            interrupted = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static boolean endsByItself(ConnectedEngine connected, String id) throws InterruptedException {
        long end = System.nanoTime() + GRACE.toNanos();
        while (Boolean.TRUE.equals(connected.client().inspectExecCmd(id).exec().isRunning())) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }
}
