package dev.drydock.feature.port;

import dev.drydock.flow.Live;
import dev.drydock.flow.LiveValue;
import dev.drydock.flow.Subscription;
import dev.drydock.flow.Threads;
import dev.drydock.kube.Liveness;
import dev.drydock.model.Endpoint;
import dev.drydock.model.Freshness;
import dev.drydock.model.Observed;
import dev.drydock.model.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Lists and probes again and again, on one thread, and remembers what was heard last. */
final class UrlPoll {
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration PAUSE_WHEN_LOST = Duration.ofSeconds(1);

    private final Source source;
    private final Liveness liveness;
    private final LiveValue<Observed<List<Endpoint>>> endpoints = new LiveValue<>(Observed.waiting(List.of()));

    UrlPoll(Source source, Clock clock) {
        this.source = source;
        liveness = new Liveness(clock);
    }

    /** Where the endpoints come from. */
    @FunctionalInterface
    interface Source {
        List<Endpoint> list() throws ProblemException, InterruptedException;
    }

    UrlWatch begin(Threads threads, String name) {
        Subscription loop = threads.start(name, this::poll);
        return new UrlWatch() {
            @Override
            public Live<Observed<List<Endpoint>>> endpoints() {
                return endpoints;
            }

            @Override
            public void close() {
                loop.close();
            }
        };
    }

    private void poll() throws InterruptedException {
        while (true) {
            Thread.sleep(once() ? PAUSE : PAUSE_WHEN_LOST);
        }
    }

    private boolean once() throws InterruptedException {
        try {
            List<Endpoint> now = source.list();
            endpoints.set(new Observed<>(now, liveness.answered()));
            return true;
        } catch (ProblemException e) {
            Freshness lost = liveness.lost(e.problem());
            endpoints.update(known -> known.but(lost));
            return false;
        } catch (RuntimeException e) {
            Freshness broken = liveness.broken(e);
            endpoints.update(known -> known.but(broken));
            return false;
        }
    }
}
