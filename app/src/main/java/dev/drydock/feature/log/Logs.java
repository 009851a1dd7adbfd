package dev.drydock.feature.log;

import dev.drydock.flow.Subscription;
import dev.drydock.flow.Threads;
import dev.drydock.kube.ConnectionTo;
import dev.drydock.kube.Liveness;
import dev.drydock.model.Freshness;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** The logs of pods. Thread-safe. */
public final class Logs {
    private final ConnectionTo connections;
    private final Threads threads;
    private final Clock clock;

    public Logs(ConnectionTo connections, Threads threads, Clock clock) {
        this.connections = connections;
        this.threads = threads;
        this.clock = clock;
    }

    /** Reads on this thread until the log ends or the thread is interrupted. */
    public void read(LogRequest request, Consumer<String> line) throws ProblemException, InterruptedException {
        read(request, line, _ -> {});
    }

    /**
     * The same.
     *
     * @param lost told again and again while a log that is followed cannot be had
     */
    public void read(LogRequest request, Consumer<String> line, Consumer<Problem> lost)
            throws ProblemException, InterruptedException {
        new LogReading(request, connections, new Printing(line, lost)).run();
    }

    /** Reads on a thread of its own until closed; a follow that is cut off resumes without a gap or a repeated line. */
    public Subscription open(LogRequest request, LogListener listener) {
        listener.freshness(new Freshness.Waiting());
        Telling telling = new Telling(listener, new Liveness(clock));
        LogReading reading = new LogReading(request, connections, telling);
        return threads.start("log of " + request.pod(), () -> {
            try {
                reading.run();
            } catch (ProblemException e) {
                listener.freshness(new Freshness.Stale(clock.instant(), e.problem()));
            }
            listener.ended();
        });
    }

    private record Printing(Consumer<String> line, Consumer<Problem> told) implements LogReading.Sink {
        @Override
        public void lines(List<String> lines) {
            lines.forEach(line);
        }

        @Override
        public void answered() {}

        @Override
        public void lost(Problem why) {
            told.accept(why);
        }

        @Override
        public boolean waits() {
            return false;
        }
    }

    private record Telling(LogListener listener, Liveness liveness) implements LogReading.Sink {
        @Override
        public void lines(List<String> lines) {
            liveness.answered();
            listener.lines(lines);
        }

        @Override
        public void answered() {
            listener.freshness(liveness.answered());
        }

        @Override
        public void lost(Problem why) {
            listener.freshness(liveness.lost(why));
        }

        @Override
        public boolean waits() {
            return true;
        }
    }
}
