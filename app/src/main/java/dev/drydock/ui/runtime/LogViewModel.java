package dev.drydock.ui.runtime;

import dev.drydock.feature.log.LogListener;
import dev.drydock.feature.log.LogRequest;
import dev.drydock.flow.Subscription;
import dev.drydock.model.Freshness;
import dev.drydock.model.Pod;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.fx.UiWork;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The log of one container of the selected pod, following. */
public final class LogViewModel {
    static final int LIMIT = 50_000;
    static final int DEFAULT_TAIL = 1_000;

    /** What is read: a container of a pod, and whether its instance before this one. */
    record Source(String cluster, Pod pod, Optional<String> container, boolean previous) {}

    private final UiWork work;
    private final BiFunction<LogRequest, LogListener, Subscription> open;
    private final Bonds bonds = new Bonds();
    private final LogLines lines = new LogLines(LIMIT);
    private final ObjectProperty<Optional<Source>> source = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Freshness> freshness = new SimpleObjectProperty<>(new Freshness.Waiting());
    private final ObjectProperty<Integer> tail = new SimpleObjectProperty<>(DEFAULT_TAIL);
    private final BooleanProperty follow = new SimpleBooleanProperty(true);
    private final BooleanProperty ended = new SimpleBooleanProperty();
    private final BooleanProperty cleared = new SimpleBooleanProperty();
    private boolean active;

    /** @param open reads on a thread of its own until closed, and returns at once */
    public LogViewModel(UiWork work, BiFunction<LogRequest, LogListener, Subscription> open) {
        this.work = work;
        this.open = open;
        tail.subscribe((_, _) -> reopen());
    }

    void activate() {
        active = true;
        reopen();
    }

    void deactivate() {
        active = false;
        bonds.loosen();
    }

    LogLines lines() {
        return lines;
    }

    ObjectProperty<Optional<Source>> sourceProperty() {
        return source;
    }

    ObjectProperty<Freshness> freshnessProperty() {
        return freshness;
    }

    /** Lines from the end to begin with; 0 for all. */
    ObjectProperty<Integer> tailProperty() {
        return tail;
    }

    /** Whether the newest line is kept in sight. */
    BooleanProperty followProperty() {
        return follow;
    }

    /** Whether no more lines will come. */
    BooleanProperty endedProperty() {
        return ended;
    }

    /** Whether the user emptied what was shown. */
    BooleanProperty clearedProperty() {
        return cleared;
    }

    void read(String cluster, Pod pod) {
        choose(new Source(cluster, pod, pod.defaultContainer(), false));
    }

    void chooseContainer(String container) {
        source.get()
                .filter(now -> !now.container().equals(Optional.of(container)))
                .ifPresent(now -> choose(new Source(now.cluster(), now.pod(), Optional.of(container), now.previous())));
    }

    void choosePrevious(boolean previous) {
        source.get()
                .filter(now -> now.previous() != previous)
                .ifPresent(now -> choose(new Source(now.cluster(), now.pod(), now.container(), previous)));
    }

    void forget() {
        bonds.loosen();
        source.set(Optional.empty());
        lines.forget();
    }

    /** Empties what is shown; what comes from now on is shown again. */
    void clear() {
        lines.forget();
        cleared.set(true);
    }

    private void choose(Source next) {
        source.set(Optional.of(next));
        reopen();
    }

    private void reopen() {
        bonds.loosen();
        if (active) {
            source.get().ifPresent(this::open);
        }
    }

    private void open(Source from) {
        lines.forget();
        ended.set(false);
        cleared.set(false);
        freshness.set(new Freshness.Waiting());
        LogFeed feed = new LogFeed(LIMIT, work::later, new Shown());
        bonds.keep(feed::close);
        bonds.keep(open.apply(
                new LogRequest(
                        from.cluster(),
                        from.pod().namespace(),
                        from.pod().name(),
                        from.container(),
                        !from.previous(),
                        Optional.of(tail.get()).filter(count -> count > 0),
                        Optional.empty(),
                        from.previous()),
                feed));
    }

    /** Where the feed's news goes. */
    private final class Shown implements LogFeed.Sink {
        @Override
        public void lines(List<String> batch) {
            lines.append(batch);
        }

        @Override
        public void freshness(Freshness now) {
            freshness.set(now);
        }

        @Override
        public void ended() {
            ended.set(true);
        }
    }
}
