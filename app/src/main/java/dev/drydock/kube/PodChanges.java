package dev.drydock.kube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.drydock.model.ProblemException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A running watch of all pods, for one reading thread; close it when done. */
public final class PodChanges implements AutoCloseable {
    private static final int LARGEST_OBJECT = 16 << 20;

    private final ByteStream stream;
    private final Json json;
    private final LineSplitter lines = new LineSplitter(LARGEST_OBJECT);

    PodChanges(ByteStream stream, Json json) {
        this.stream = stream;
        this.json = json;
    }

    /** The changes that came, in order; none where nothing came in that time. */
    public List<PodChange> read(Duration patience) throws ProblemException, InterruptedException {
        Optional<ByteBuffer> bytes = stream.read(patience);
        if (bytes.isEmpty()) {
            return List.of();
        }
        if (!bytes.get().hasRemaining()) {
            return List.of(new PodChange.Ended());
        }
        return lines.split(bytes.get()).stream().map(this::change).toList();
    }

    @Override
    public void close() {
        stream.close();
    }

    private PodChange change(String line) {
        try {
            JsonNode event = json.read(line);
            JsonNode object = event.path("object");
            String version = object.at("/metadata/resourceVersion").asText();
            return switch (event.path("type").asText()) {
                case "ADDED", "MODIFIED" -> new PodChange.There(PodReader.read(object), version);
                case "DELETED" -> new PodChange.Gone(object.at("/metadata/uid").asText(), version);
                case "BOOKMARK" -> new PodChange.Bookmark(version);
                default -> new PodChange.Lost(object.path("message").asText(line));
            };
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return new PodChange.Lost(Causes.deepest(e));
        }
    }
}
