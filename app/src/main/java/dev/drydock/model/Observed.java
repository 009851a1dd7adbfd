package dev.drydock.model;

import java.util.function.Function;

/**
 * A value from outside together with how fresh it is.
 *
 * @param value what was heard last; the initial value while {@link Freshness.Waiting}
 */
public record Observed<T>(T value, Freshness freshness) {
    public static <T> Observed<T> waiting(T initial) {
        return new Observed<>(initial, new Freshness.Waiting());
    }

    public static <T> Observed<T> live(T value) {
        return new Observed<>(value, new Freshness.Live());
    }

    public Observed<T> but(Freshness other) {
        return new Observed<>(value, other);
    }

    public <R> Observed<R> map(Function<? super T, ? extends R> change) {
        return new Observed<>(change.apply(value), freshness);
    }
}
