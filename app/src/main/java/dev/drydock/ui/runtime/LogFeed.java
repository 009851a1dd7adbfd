package dev.drydock.ui.runtime;

import dev.drydock.feature.log.LogListener;
import dev.drydock.model.Freshness;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Carries a log from the thread that reads it to the JavaFX thread: lines that come between two frames arrive together,
 * cleaned. What nobody can read in time is not kept: beyond the limit the oldest go already here.
 */
final class LogFeed implements LogListener {
    private final int limit;
    private final Executor ui;
    private final Sink sink;
    private final List<String> waiting = new ArrayList<>();
    private volatile boolean closed;

    /** What arrives, on the JavaFX thread. */
    interface Sink {
        void lines(List<String> lines);

        void freshness(Freshness freshness);

        void ended();
    }

    LogFeed(int limit, Executor ui, Sink sink) {
        this.limit = limit;
        this.ui = ui;
        this.sink = sink;
    }

    @Override
    public void lines(List<String> lines) {
        List<String> clean = lines.stream().map(LogText::clean).toList();
        synchronized (waiting) {
            boolean asked = !waiting.isEmpty();
            waiting.addAll(clean);
            int over = waiting.size() - limit;
            if (over > 0) {
                waiting.subList(0, over).clear();
            }
            if (!asked && !waiting.isEmpty()) {
                ui.execute(this::deliver);
            }
        }
    }

    @Override
    public void freshness(Freshness freshness) {
        tell(to -> to.freshness(freshness));
    }

    @Override
    public void ended() {
        tell(Sink::ended);
    }

    /** Nothing arrives after this. */
    void close() {
        closed = true;
    }

    private void deliver() {
        List<String> batch;
        synchronized (waiting) {
            batch = List.copyOf(waiting);
            waiting.clear();
        }
        tellNow(to -> to.lines(batch));
    }

    private void tell(Consumer<Sink> news) {
        ui.execute(() -> tellNow(news));
    }

    private void tellNow(Consumer<Sink> news) {
        if (!closed) {
            news.accept(sink);
        }
    }
}
