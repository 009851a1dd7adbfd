package dev.drydock.feature.log;

import dev.drydock.model.Freshness;
import java.util.List;

/** Hears a log; called from one thread at a time, and returns at once. */
public interface LogListener {
    void lines(List<String> lines);

    void freshness(Freshness freshness);

    /** The log ended: the container did, or it was not to be followed. */
    void ended();
}
