package dev.drydock.flow;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A {@link Live} seen through a function; equal results are dropped for each listener. */
final class MappedLive<S, R> implements Live<R> {
    private final Live<S> source;
    private final Function<? super S, ? extends R> change;

    MappedLive(Live<S> source, Function<? super S, ? extends R> change) {
        this.source = source;
        this.change = change;
    }

    @Override
    public R value() {
        return change.apply(source.value());
    }

    @Override
    public Subscription listen(Consumer<? super R> listener) {
        AtomicReference<@Nullable R> told = new AtomicReference<>();
        return source.listen(value -> {
            R next = change.apply(value);
            if (!next.equals(told.getAndSet(next))) {
                listener.accept(next);
            }
        });
    }
}
