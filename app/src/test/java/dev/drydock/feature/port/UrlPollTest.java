package dev.drydock.feature.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.drydock.kube.KindCluster;
import dev.drydock.model.ApiProblem;
import dev.drydock.model.DrydockProblem;
import dev.drydock.model.Endpoint;
import dev.drydock.model.Freshness;
import dev.drydock.model.Observed;
import dev.drydock.model.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class UrlPollTest {
    private static final Endpoint PAGE = new Endpoint(
            "welcome", Optional.empty(), "service/welcome:80", Endpoint.Via.SERVICE, new Endpoint.Answer.Unknown());

    @Test
    void defectIsToldAndTheListComesBack() {
        AtomicInteger asked = new AtomicInteger();
        UrlPoll poll = new UrlPoll(
                () -> {
                    if (asked.incrementAndGet() == 1) {
                        throw new IllegalStateException("broken");
                    }
                    return List.of(PAGE);
                },
                Clock.systemUTC());
        List<Observed<List<Endpoint>>> heard = new CopyOnWriteArrayList<>();
        try (UrlWatch watch = poll.begin(KindCluster.threads(), "urls")) {
            watch.endpoints().listen(heard::add);
            await().until(() -> watch.endpoints().value().equals(Observed.live(List.of(PAGE))));
        }
        assertThat(heard)
                .anyMatch(observed -> observed.freshness() instanceof Freshness.Stale stale
                        && stale.why() instanceof DrydockProblem.Unexpected);
    }

    @Test
    void lastListStaysWhileTheClusterIsLost() {
        ApiProblem problem = new ApiProblem.ApiUnreachable("c", "gone");
        AtomicInteger asked = new AtomicInteger();
        UrlPoll poll = new UrlPoll(
                () -> {
                    if (asked.incrementAndGet() > 1) {
                        throw new ProblemException(problem);
                    }
                    return List.of(PAGE);
                },
                Clock.systemUTC());
        List<Observed<List<Endpoint>>> heard = new CopyOnWriteArrayList<>();
        try (UrlWatch watch = poll.begin(KindCluster.threads(), "urls")) {
            watch.endpoints().listen(heard::add);
            await().until(() -> watch.endpoints().value().freshness() instanceof Freshness.Stale);
        }
        assertThat(heard).contains(Observed.live(List.of(PAGE)));
        assertThat(heard.getLast().value()).containsExactly(PAGE);
        assertThat(heard.getLast().freshness())
                .isInstanceOfSatisfying(
                        Freshness.Stale.class, stale -> assertThat(stale.why()).isEqualTo(problem));
    }
}
