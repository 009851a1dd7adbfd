package dev.drydock.ui.fx;

import dev.drydock.flow.Live;
import dev.drydock.flow.Subscription;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings a {@link Live} value to the JavaFX thread until closed. Values that come faster than they can be shown are
 * dropped in favour of the latest; after {@link #close()} no value arrives any more.
 */
public final class FxLive<T> implements Subscription {
    private final Executor ui;
    private final Consumer<? super T> target;
    private final AtomicReference<@Nullable T> latest = new AtomicReference<>();
    private final Subscription source;
    private volatile boolean closed;

    /** @param target called by {@code ui} only */
    public FxLive(Live<T> live, Executor ui, Consumer<? super T> target) {
        this.ui = ui;
        this.target = target;
        this.source = live.listen(this::arrive);
    }

    private void arrive(T value) {
        if (latest.getAndSet(value) == null) {
            ui.execute(this::deliver);
        }
    }

    private void deliver() {
        T value = latest.getAndSet(null);
        if (value != null && !closed) {
            target.accept(value);
        }
    }

    @Override
    public void close() {
        closed = true;
        source.close();
    }
}
