package dev.drydock.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** What a view listens to while it is shown, let go all at once. */
public final class Bonds {
    private final List<Subscription> bonds = new ArrayList<>();

    /** Tells the present value at once and then each new one. */
    public <T> void on(ObservableValue<T> value, Consumer<? super T> listener) {
        bonds.add(value.subscribe(listener));
    }

    /** Runs {@code job} at once and then on every change. */
    public void onAny(Observable source, Runnable job) {
        bonds.add(source.subscribe(job));
        job.run();
    }

    /** Keeps something to be let go with the rest. */
    public void keep(dev.drydock.flow.Subscription other) {
        bonds.add(other::close);
    }

    public void loosen() {
        bonds.forEach(Subscription::unsubscribe);
        bonds.clear();
    }
}
