package dev.drydock.kube;

import dev.drydock.model.ProblemException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** An open log, for one reading thread; close it when done. */
public final class LogStream implements AutoCloseable {
    private static final int LONGEST_LINE = 1 << 20;

    private final ByteStream stream;
    private final LineSplitter lines = new LineSplitter(LONGEST_LINE);
    private boolean ended;

    LogStream(ByteStream stream) {
        this.stream = stream;
    }

    /** The lines that came; none where nothing came in that time, or the log has {@link #ended}. */
    public List<LogLine> read(Duration patience) throws ProblemException, InterruptedException {
        if (ended) {
            return List.of();
        }
        Optional<ByteBuffer> bytes = stream.read(patience);
        if (bytes.isPresent() && !bytes.get().hasRemaining()) {
            ended = true;
            return List.of();
        }
        return bytes.map(lines::split).orElse(List.of()).stream()
                .map(LogLine::parse)
                .toList();
    }

    public boolean ended() {
        return ended;
    }

    /** What stands at the end without a line feed: a whole line, or one that was cut off. */
    public Optional<LogLine> rest() {
        return ended ? lines.rest().map(LogLine::parse) : Optional.empty();
    }

    @Override
    public void close() {
        stream.close();
    }
}
