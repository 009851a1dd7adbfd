package dev.drydock.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Live} that its owner sets, from any thread. Equal values are dropped. An exception of a listener is a defect of
 * the listener: it goes to the thread's uncaught exception handler, and neither the owner nor the others notice.
 */
public final class LiveValue<T> implements Live<T> {
    private final List<Registration> registrations = new ArrayList<>();
    private final Queue<T> news = new ArrayDeque<>();
    private T value;
    private boolean telling;

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
        if (next.equals(value)) {
            return;
        }
        value = next;
        news.add(next);
        // A listener that sets the value itself is told of it after all have heard the value before.
        if (!telling) {
            tellAll();
        }
    }

    @Override
    public synchronized Subscription listen(Consumer<? super T> listener) {
        Registration registration = new Registration(listener);
        registrations.add(registration);
        registration.tell(value);
        return () -> close(registration);
    }

    private void tellAll() {
        telling = true;
        try {
            for (T next = news.poll(); next != null; next = news.poll()) {
                T told = next;
                List.copyOf(registrations).forEach(registration -> registration.tell(told));
            }
        } finally {
            // Not even an error, or a handler that throws, may make the value silent for ever.
            telling = false;
        }
    }

    private synchronized void close(Registration registration) {
        registration.open = false;
        registrations.remove(registration);
    }

    /** One listener, as often as it listens. */
    private final class Registration {
        private final Consumer<? super T> listener;
        private @Nullable T told;
        private boolean open = true;

        private Registration(Consumer<? super T> listener) {
            this.listener = listener;
        }

        private void tell(T next) {
            if (!open || next.equals(told)) {
                return;
            }
            told = next;
            try {
                listener.accept(next);
            } catch (RuntimeException e) {
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            }
        }
    }
}
