package dev.drydock.kube;

import dev.drydock.model.DrydockProblem;
import dev.drydock.model.Freshness;
import dev.drydock.model.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.LoggerFactory;

/**
 * Turns what a source answered, or did not, into how far it can be trusted: lost for a moment it is reconnecting, and stale
 * when it has not been heard for longer than a look every three seconds explains. Thread-safe.
 */
public final class Liveness {
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Clock clock;
    private Instant heardAt;

    public Liveness(Clock clock) {
        this.clock = clock;
        heardAt = clock.instant();
    }

    public synchronized Freshness answered() {
        heardAt = clock.instant();
        return new Freshness.Live();
    }

    public synchronized Freshness lost(Problem why) {
        boolean moment = Duration.between(heardAt, clock.instant()).compareTo(PATIENCE) < 0;
        return moment ? new Freshness.Reconnecting(heardAt) : new Freshness.Stale(heardAt, why);
    }

    /** A defect of ours: what is shown is not kept up to date, so it must not be called live. Logs it. */
    public synchronized Freshness broken(RuntimeException defect) {
        LoggerFactory.getLogger(Liveness.class).error("While following a cluster", defect);
        String logFile = System.getProperty("drydock.log", "drydock.log");
        return new Freshness.Stale(heardAt, new DrydockProblem.Unexpected(defect.toString(), logFile));
    }
}
