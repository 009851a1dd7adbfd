package dev.drydock.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A {@link Live} that its owner sets, from any thread. Equal values are dropped. */
public final class LiveValue<T> implements Live<T> {
    private final List<Consumer<? super T>> listeners = new ArrayList<>();
    private T value;

    public LiveValue(T initial) {
        value = initial;
    }

    @Override
    public synchronized T value() {
        return value;
    }

    public void set(T next) {
        update(_ -> next);
    }

    /** Sets what {@code change} makes of the present value; nobody else sets in between. */
    public synchronized void update(UnaryOperator<T> change) {
        T next = change.apply(value);
        if (!next.equals(value)) {
            value = next;
            List.copyOf(listeners).forEach(listener -> listener.accept(next));
        }
    }

    @Override
    public synchronized Subscription listen(Consumer<? super T> listener) {
        // A wrapper of its own, so that one listener that listens twice has two subscriptions.
        Consumer<T> registration = listener::accept;
        listeners.add(registration);
        registration.accept(value);
        return () -> {
            synchronized (LiveValue.this) {
                listeners.remove(registration);
            }
        };
    }
}
