package dev.drydock.feature.log;

import dev.drydock.kube.ConnectionTo;
import dev.drydock.kube.KubeConnection;
import dev.drydock.kube.LogLine;
import dev.drydock.kube.LogQuery;
import dev.drydock.kube.LogStream;
import dev.drydock.model.ApiProblem;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one log to its end, opening it again wherever a follow is cut off. */
final class LogReading {
    private static final Duration LOOK_UP = Duration.ofSeconds(3);
    /** A follow has been seen to fall silent for good when the log file rotates: open it again after so many look-ups. */
    private static final int LOOK_UPS = 4;

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration ONCE = Duration.ofSeconds(30);

    private final LogRequest request;
    private final ConnectionTo connections;
    private final Sink sink;
    private final Seam seam = new Seam();
    private boolean begun;
    /** Where the log was read; another connection leads to another cluster of the same name. */
    private @Nullable KubeConnection read;

    LogReading(LogRequest request, ConnectionTo connections, Sink sink) {
        this.request = request;
        this.connections = connections;
        this.sink = sink;
    }

    /** Where the log goes. */
    interface Sink {
        void lines(List<String> lines);

        void answered();

        /** The log was lost and is being opened again. */
        void lost(Problem why);

        /** Whether it stays for what is not there yet, or not now: a pod's log, a cluster that is stopped. */
        boolean waits();
    }

    /**
     * Reads on this thread.
     *
     * @throws ProblemException where there is no such log, or a log that is not followed was cut off
     */
    void run() throws ProblemException, InterruptedException {
        String container = container();
        while (true) {
            try {
                if (readOn(container)) {
                    tell(seam.end());
                    return;
                }
            } catch (ProblemException e) {
                if (begun && e.problem() instanceof ApiProblem.PodUnknown) {
                    tell(seam.end());
                    return;
                }
                if (!request.follow() || isFinal(e.problem())) {
                    throw e;
                }
                if (!(e.problem() instanceof ApiProblem.LogUnavailable)) {
                    sink.lost(e.problem());
                }
            }
            Thread.sleep(PAUSE);
        }
    }

    /** Reads until it is cut off, and answers whether nothing more will come. */
    private boolean readOn(String container) throws ProblemException, InterruptedException {
        KubeConnection connection = connections.to(request.cluster());
        if (read != null && !read.equals(connection)) {
            return true;
        }
        read = connection;
        boolean ended = readOnce(connection, container);
        return !request.follow()
                || request.previous()
                || (ended && !connection.logs().goesOn(request.namespace(), request.pod(), container));
    }

    private String container() throws ProblemException, InterruptedException {
        return connections
                .to(request.cluster())
                .logs()
                .container(request.namespace(), request.pod(), request.container());
    }

    /** @return whether the log ended; else it has to be opened again */
    private boolean readOnce(KubeConnection connection, String container)
            throws ProblemException, InterruptedException {
        seam.resume();
        int silences = 0;
        try (LogStream stream = connection.logs().open(query(container))) {
            begun = true;
            sink.answered();
            while (!stream.ended()) {
                List<LogLine> lines = stream.read(request.follow() ? LOOK_UP : ONCE);
                tell(seam.fresh(lines));
                silences = lines.isEmpty() ? silences + 1 : 0;
                if (silences > 0 && !stream.ended() && giveUp(connection, silences)) {
                    return false;
                }
            }
            seam.torn(stream.rest());
            return true;
        }
    }

    private void tell(List<String> lines) {
        if (!lines.isEmpty()) {
            sink.lines(lines);
        }
    }

    /** Silence is no news of its own: only the API server's answer tells a quiet log from a dead one. */
    private boolean giveUp(KubeConnection connection, int silences) throws ProblemException, InterruptedException {
        if (!request.follow()) {
            throw new ProblemException(new ApiProblem.LogUnavailable(
                    request.pod(), Message.of("problem.why.nothingHeard", ONCE.toSeconds())));
        }
        connection.health().probe(Duration.ofSeconds(2));
        sink.answered();
        return silences >= LOOK_UPS;
    }

    private LogQuery query(String container) {
        boolean again = seam.last().isPresent();
        return new LogQuery(
                request.namespace(),
                request.pod(),
                container,
                request.follow() && !request.previous(),
                again ? Optional.empty() : request.tail(),
                again ? Optional.empty() : request.since(),
                seam.last(),
                request.previous());
    }

    private boolean isFinal(Problem problem) {
        return switch (problem) {
            case ApiProblem.PodUnknown _, ApiProblem.ContainerUnknown _, ApiProblem.KubeconfigRefused _ -> true;
            case ClusterProblem.ClusterUnknown _ -> true;
            case ClusterProblem.ClusterNotRunning _ -> !sink.waits();
            case ApiProblem.LogUnavailable _ -> !begun && !sink.waits();
            default -> false;
        };
    }
}
