package dev.drydock.docker;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Event;
import com.github.dockerjava.api.model.EventType;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands events on until it is closed, and tells once when the engine ends it. Those of the moments before are told, too.
 */
final class EventStream extends ResultCallback.Adapter<Event> {
    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);

    /** The engine answers before it listens itself (moby postEvents); what happens in between it keeps. */
    private static final Duration OVERLAP = Duration.ofSeconds(2);

    private final Consumer<EngineEvent> heard;
    private final Consumer<String> lost;
    private final AtomicBoolean over = new AtomicBoolean();
    private final CompletableFuture<Boolean> started = new CompletableFuture<>();

    private EventStream(Consumer<EngineEvent> heard, Consumer<String> lost) {
        this.heard = heard;
        this.lost = lost;
    }

    /** Waits until the engine listens: what happens after is heard. */
    static EventStream follow(ConnectedEngine engine, Consumer<EngineEvent> heard, Consumer<String> lost)
            throws ExecutionException, InterruptedException {
        EventStream stream = engine.client()
                .eventsCmd()
                .withEventTypeFilter(EventType.CONTAINER.getValue(), EventType.NETWORK.getValue())
                .withSince(Long.toString(Instant.now().minus(OVERLAP).getEpochSecond()))
                .exec(new EventStream(heard, lost));
        try {
            stream.started.get();
            return stream;
        } catch (ExecutionException | InterruptedException e) {
            stream.stop();
            throw e;
        }
    }

    @Override
    public void onStart(Closeable stream) {
        super.onStart(stream);
        started.complete(true);
    }

    @Override
    public void onNext(Event event) {
        String action = event.getAction();
        // Every command in a container makes three of these, our own too; they change nothing.
        if (over.get() || action == null || action.startsWith("exec_") || event.getType() == null) {
            return;
        }
        String id = event.getActor() == null ? event.getId() : event.getActor().getId();
        heard.accept(new EngineEvent(event.getType().getValue(), action, id == null ? "" : id));
    }

    @Override
    public void onError(Throwable error) {
        if (!started.completeExceptionally(error)) {
            end(EngineErrors.reason(error));
        }
        stop();
    }

    @Override
    public void onComplete() {
        end("the engine ended its events");
        super.onComplete();
    }

    private void end(String reason) {
        if (!over.getAndSet(true)) {
            lost.accept(reason);
        }
    }

    void stop() {
        over.set(true);
        try {
            close();
        } catch (IOException e) {
            LOG.debug("The stream of events did not close", e);
        }
    }
}
