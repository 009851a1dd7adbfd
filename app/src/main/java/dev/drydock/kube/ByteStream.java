package dev.drydock.kube;

import dev.drydock.model.ApiProblem;
import dev.drydock.model.ProblemException;
import io.fabric8.kubernetes.client.http.AsyncBody;
import io.fabric8.kubernetes.client.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an answer as they come, for one reading thread. The next piece is asked for only when the last one was
 * taken, so that a slow reader slows the server down instead of filling the memory.
 */
final class ByteStream implements AsyncBody.Consumer<List<ByteBuffer>>, AutoCloseable {
    private final String cluster;
    private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private @Nullable HttpResponse<AsyncBody> response;
    private boolean asked;

    ByteStream(String cluster) {
        this.cluster = cluster;
    }

    /** What one reading brings. */
    sealed interface Piece {
        record Bytes(ByteBuffer bytes) implements Piece {}

        /** Nothing came in the time given. */
        record Nothing() implements Piece {}

        record End() implements Piece {}

        record Broken(Throwable why) implements Piece {}
    }

    ByteStream of(HttpResponse<AsyncBody> begun) {
        response = begun;
        CompletionStage<Void> done = begun.body().done();
        var _ = done.whenComplete(
                (_, broken) -> pieces.add(broken == null ? new Piece.End() : new Piece.Broken(broken)));
        return this;
    }

    int code() {
        return begun().code();
    }

    /** Waits for the next bytes; empty where none came in that time. The answer's end is an empty buffer. */
    Optional<ByteBuffer> read(Duration patience) throws ProblemException, InterruptedException {
        if (!asked) {
            asked = true;
            begun().body().consume();
        }
        Piece piece = pieces.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        return switch (piece == null ? new Piece.Nothing() : piece) {
            case Piece.Nothing _ -> Optional.empty();
            case Piece.End _ -> Optional.of(ByteBuffer.allocate(0));
            case Piece.Bytes bytes -> {
                asked = false;
                yield Optional.of(bytes.bytes());
            }
            case Piece.Broken broken ->
                throw new ProblemException(
                        new ApiProblem.ApiUnreachable(cluster, Causes.deepest(broken.why())), broken.why());
        };
    }

    @Override
    public void consume(List<ByteBuffer> buffers, AsyncBody body) {
        ByteBuffer whole = ByteBuffer.allocate(
                buffers.stream().mapToInt(ByteBuffer::remaining).sum());
        buffers.forEach(whole::put);
        if (whole.position() == 0) {
            body.consume();
        } else {
            pieces.add(new Piece.Bytes(whole.flip()));
        }
    }

    @Override
    public void close() {
        if (response != null) {
            response.body().cancel();
        }
    }

    private HttpResponse<AsyncBody> begun() {
        if (response == null) {
            throw new IllegalStateException("read before it began");
        }
        return response;
    }
}
