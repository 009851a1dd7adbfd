package dev.drydock.kube;

import dev.drydock.model.Freshness;
import dev.drydock.model.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Turns what a source answered, or did not, into how far it can be trusted. Thread-safe. */
public final class Liveness {
    /** A restart of the API server is shorter than this, and not worth an alarm. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Clock clock;
    private @Nullable Instant lostAt;

    public Liveness(Clock clock) {
        this.clock = clock;
    }

    public synchronized Freshness answered() {
        lostAt = null;
        return new Freshness.Live();
    }

    /** {@link Freshness.Reconnecting} at first, {@link Freshness.Stale} after three seconds, both since the first loss. */
    public synchronized Freshness lost(Problem why) {
        Instant now = clock.instant();
        Instant since = lostAt == null ? now : lostAt;
        lostAt = since;
        return Duration.between(since, now).compareTo(PATIENCE) < 0
                ? new Freshness.Reconnecting(since)
                : new Freshness.Stale(since, why);
    }
}
