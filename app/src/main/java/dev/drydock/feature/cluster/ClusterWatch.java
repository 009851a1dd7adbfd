package dev.drydock.feature.cluster;

import dev.drydock.docker.DockerEngine;
import dev.drydock.flow.Live;
import dev.drydock.flow.LiveValue;
import dev.drydock.flow.Subscription;
import dev.drydock.flow.Threads;
import dev.drydock.model.Cluster;
import dev.drydock.model.Freshness;
import dev.drydock.model.Observed;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the clusters: counts them when the engine tells of a change, and in any case every few seconds, because an event
 * stream can fall silent without an end (docker-java#1369). A change of which the stream did not tell proves it deaf: then
 * it is opened anew.
 */
final class ClusterWatch {
    private static final Duration RECOUNT = Duration.ofSeconds(8);
    private static final Duration RETRY = Duration.ofSeconds(1);
    /** Events come in bursts, one a container; this collects them. */
    private static final Duration SETTLE = Duration.ofMillis(60);

    private static final Duration RECONNECTING_FOR = Duration.ofSeconds(3);

    private static final Logger LOG = LoggerFactory.getLogger(ClusterWatch.class);

    private final DockerEngine engine;
    private final ClusterCensus census;
    private final Clock clock;
    private final LiveValue<Observed<List<Cluster>>> value = new LiveValue<>(Observed.waiting(List.of()));
    private final Semaphore news = new Semaphore(0);
    private final AtomicBoolean begun = new AtomicBoolean();

    ClusterWatch(DockerEngine engine, ClusterCensus census, Clock clock) {
        this.engine = engine;
        this.census = census;
        this.clock = clock;
    }

    /** The value, followed from the first call on for as long as Drydock runs. */
    Live<Observed<List<Cluster>>> value(Threads threads) {
        if (begun.compareAndSet(false, true)) {
            threads.start("clusters", this::follow);
        }
        return value;
    }

    /** Counts again now: the user asked, or something of ours changed. */
    void refresh() {
        news.release();
    }

    private void follow() throws InterruptedException {
        while (true) {
            try {
                followUntilSilent();
            } catch (ProblemException e) {
                lost(e.problem());
                news.tryAcquire(RETRY.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    /** Until the stream has ended while the engine still answers, or has proved deaf. */
    private void followUntilSilent() throws ProblemException, InterruptedException {
        Semaphore ended = new Semaphore(0);
        AtomicLong told = new AtomicLong();
        try (Subscription _ = engine.events(_ -> heard(told), _ -> heard(ended))) {
            List<Cluster> known = count();
            while (ended.availablePermits() == 0) {
                long before = told.get();
                boolean silent = !news.tryAcquire(RECOUNT.toMillis(), TimeUnit.MILLISECONDS);
                if (!silent) {
                    Thread.sleep(SETTLE);
                    news.drainPermits();
                }
                List<Cluster> now = count();
                if (silent && told.get() == before && !now.equals(known)) {
                    LOG.info("The engine's events have fallen silent; following them anew");
                    return;
                }
                known = now;
            }
            Thread.sleep(RETRY);
        }
    }

    private void heard(AtomicLong told) {
        told.incrementAndGet();
        news.release();
    }

    private void heard(Semaphore ended) {
        ended.release();
        news.release();
    }

    private List<Cluster> count() throws ProblemException {
        List<Cluster> now = census.take();
        value.set(Observed.live(now));
        return now;
    }

    private void lost(Problem why) {
        Instant now = clock.instant();
        value.update(known -> known.but(since(known.freshness(), why, now)));
    }

    private static Freshness since(Freshness before, Problem why, Instant now) {
        return switch (before) {
            case Freshness.Live _ -> new Freshness.Reconnecting(now);
            case Freshness.Reconnecting(Instant since) ->
                Duration.between(since, now).compareTo(RECONNECTING_FOR) < 0 ? before : new Freshness.Stale(since, why);
            case Freshness.Stale(Instant since, Problem _) -> new Freshness.Stale(since, why);
            // Nothing was ever heard, so there is nothing that could become live again in a moment.
            case Freshness.Waiting _ -> new Freshness.Stale(now, why);
        };
    }
}
