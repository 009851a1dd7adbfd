package dev.drydock.flow;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The latest immutable value of something, and news of the next ones. Listeners are called on the thread that sets the
 * value, one at a time and in order; they hand over and return at once.
 */
public interface Live<T> {
    T value();

    /** Tells the present value at once and then each different one, until the subscription is closed. */
    Subscription listen(Consumer<? super T> listener);

    /** A view of this value; {@code change} runs for every listener and must be cheap and pure. */
    default <R> Live<R> map(Function<? super T, ? extends R> change) {
        return new MappedLive<>(this, change);
    }
}
