package dev.drydock.feature.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.drydock.flow.Threads;
import dev.drydock.kube.FakeApi;
import dev.drydock.kube.KindCluster;
import dev.drydock.model.ApiProblem;
import dev.drydock.model.DrydockProblem;
import dev.drydock.model.Freshness;
import dev.drydock.model.Observed;
import dev.drydock.model.Pod;
import dev.drydock.model.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class PodFollowerTest {
    private final Threads threads = KindCluster.threads();

    @Test
    void changesAfterTheListAreTold() {
        try (FakeApi api = new FakeApi((path, answer) -> {
                    if (path.equals("/readyz")) {
                        answer.whole(200, "ok");
                    } else if (path.startsWith("/api/v1/pods?limit")) {
                        answer.whole(200, list("5", pod("1", "a", "Pending")));
                    } else if (path.contains("resourceVersion=5")) {
                        answer.part(event("MODIFIED", pod("1", "a", "Running"), "6"));
                        answer.part(event("ADDED", pod("2", "b", "Pending"), "7"));
                        answer.part(event("DELETED", pod("2", "b", "Pending"), "8"));
                        Thread.sleep(5000);
                    }
                });
                PodWatch watch = follow(api)) {
            await().until(() -> names(watch).equals(List.of("a Running")));
            assertThat(watch.pods().value().freshness()).isEqualTo(new Freshness.Live());
        }
    }

    @Test
    void watchThatEndsGoesOnFromTheLastVersionWithoutANewList() {
        try (FakeApi api = new FakeApi((path, answer) -> {
                    if (path.equals("/readyz")) {
                        answer.whole(200, "ok");
                    } else if (path.startsWith("/api/v1/pods?limit")) {
                        answer.whole(200, list("5", pod("1", "a", "Pending")));
                    } else if (path.endsWith("resourceVersion=5")) {
                        answer.part("{\"type\":\"BOOKMARK\",\"object\":{\"metadata\":{\"resourceVersion\":\"9\"}}}\n");
                    } else if (path.endsWith("resourceVersion=9")) {
                        answer.part(event("MODIFIED", pod("1", "a", "Running"), "10"));
                        Thread.sleep(5000);
                    }
                });
                PodWatch watch = follow(api)) {
            await().until(() -> names(watch).equals(List.of("a Running")));
            assertThat(lists(api)).isEqualTo(1);
        }
    }

    @Test
    void versionThatIsTooOldLeadsToANewList() {
        AtomicInteger lists = new AtomicInteger();
        try (FakeApi api = new FakeApi((path, answer) -> {
                    if (path.equals("/readyz")) {
                        answer.whole(200, "ok");
                    } else if (path.startsWith("/api/v1/pods?limit")) {
                        answer.whole(
                                200,
                                lists.incrementAndGet() == 1
                                        ? list("5", pod("1", "old", "Running"))
                                        : list("50", pod("2", "new", "Running")));
                    } else if (path.endsWith("resourceVersion=5")) {
                        answer.part("{\"type\":\"ERROR\",\"object\":{\"kind\":\"Status\",\"code\":410,"
                                + "\"message\":\"too old resource version\"}}\n");
                    } else {
                        Thread.sleep(5000);
                    }
                });
                PodWatch watch = follow(api)) {
            await().until(() -> names(watch).equals(List.of("new Running")));
        }
    }

    @Test
    void watchThatIsRefusedAsTooOldOrEndedAtOnceIsNotAskedForInARush() {
        AtomicInteger lists = new AtomicInteger();
        try (FakeApi api = new FakeApi((path, answer) -> {
                    if (path.equals("/readyz")) {
                        answer.whole(200, "ok");
                    } else if (path.startsWith("/api/v1/pods?limit")) {
                        answer.whole(200, list(Integer.toString(lists.incrementAndGet()), pod("1", "a", "Running")));
                    } else if (path.endsWith("resourceVersion=1")) {
                        answer.whole(410, "{\"kind\":\"Status\",\"code\":410}");
                    } else {
                        answer.part("");
                    }
                });
                PodWatch watch = follow(api)) {
            await().until(() -> lists.get() >= 4);
            assertThat(watch.pods().value().freshness()).isEqualTo(new Freshness.Live());
            assertThat(api.asked().size()).isLessThan(12);
        }
    }

    @Test
    void serverThatIsLostIsSaidAndAskedAgain() {
        AtomicBoolean down = new AtomicBoolean();
        try (FakeApi api = new FakeApi((path, answer) -> {
                    if (down.get()) {
                        answer.whole(503, "");
                    } else if (path.startsWith("/api/v1/pods?limit")) {
                        answer.whole(200, list("5", pod("1", "a", "Running")));
                    } else if (path.equals("/readyz")) {
                        answer.whole(200, "ok");
                    } else {
                        answer.part("");
                        Thread.sleep(60_000);
                    }
                });
                PodWatch watch = follow(api)) {
            await().until(() -> names(watch).equals(List.of("a Running")));
            List<Freshness> heard = new CopyOnWriteArrayList<>();
            watch.pods().listen(observed -> heard.add(observed.freshness()));
            down.set(true);
            await().atMost(Duration.ofSeconds(8))
                    .until(() -> watch.pods().value().freshness() instanceof Freshness.Stale);
            assertThat(heard.get(1)).isInstanceOf(Freshness.Reconnecting.class);
            assertThat(names(watch)).containsExactly("a Running");
            down.set(false);
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> watch.pods().value().freshness() instanceof Freshness.Live);
        }
    }

    @Test
    void aNewClusterUnderTheSameNameIsNeverMixedWithTheOld() {
        AtomicBoolean recreated = new AtomicBoolean();
        try (FakeApi old = living(pod("1", "old", "Running"));
                FakeApi fresh = living(pod("2", "new", "Running"));
                PodWatch watch = new Workloads(
                                _ -> recreated.get() ? fresh.connection() : old.connection(),
                                threads,
                                Clock.systemUTC())
                        .watch("fake")) {
            await().until(() -> names(watch).equals(List.of("old Running")));
            List<Observed<List<Pod>>> heard = new CopyOnWriteArrayList<>();
            watch.pods().listen(heard::add);

            recreated.set(true);

            await().until(() -> names(watch).equals(List.of("new Running")));
            assertThat(heard.stream().map(Observed::value).map(List::size)).containsExactly(1, 0, 1);
            assertThat(heard.get(1).freshness()).isEqualTo(new Freshness.Waiting());
        }
    }

    /** A server with one pod, of which a watch never tells anything. */
    private static FakeApi living(String pod) {
        return new FakeApi((path, answer) -> {
            if (path.equals("/readyz")) {
                answer.whole(200, "ok");
            } else if (path.startsWith("/api/v1/pods?limit")) {
                answer.whole(200, list("5", pod));
            } else {
                answer.part("");
                Thread.sleep(60_000);
            }
        });
    }

    @Test
    void clusterThatIsGoneIsSaidWithItsProblem() {
        ApiProblem gone = new ApiProblem.ApiUnreachable("gone", "no such cluster");
        Workloads workloads = new Workloads(
                _ -> {
                    throw new ProblemException(gone);
                },
                threads,
                Clock.systemUTC());
        try (PodWatch watch = workloads.watch("gone")) {
            await().until(() -> watch.pods().value().freshness() instanceof Freshness.Stale stale
                    && stale.why().equals(gone));
        }
    }

    @Test
    void defectIsToldAndDoesNotEndTheFollowing() {
        AtomicInteger asked = new AtomicInteger();
        Workloads workloads = new Workloads(
                _ -> {
                    asked.incrementAndGet();
                    throw new IllegalStateException("broken");
                },
                threads,
                Clock.systemUTC());
        try (PodWatch watch = workloads.watch("broken")) {
            await().until(() -> watch.pods().value().freshness() instanceof Freshness.Stale stale
                    && stale.why() instanceof DrydockProblem.Unexpected);
            int before = asked.get();
            await().until(() -> asked.get() > before + 1);
        }
    }

    @Test
    void manyChangesMakeFewSnapshots() {
        try (FakeApi api = new FakeApi((path, answer) -> {
                    if (path.equals("/readyz")) {
                        answer.whole(200, "ok");
                    } else if (path.startsWith("/api/v1/pods?limit")) {
                        answer.whole(200, list("5"));
                    } else if (path.endsWith("resourceVersion=5")) {
                        for (int i = 0; i < 2000; i++) {
                            answer.part(event("ADDED", pod("u" + i, "p" + i, "Running"), "6"));
                        }
                        Thread.sleep(5000);
                    }
                });
                PodWatch watch = follow(api)) {
            List<Observed<List<Pod>>> heard = new CopyOnWriteArrayList<>();
            long begin = System.nanoTime();
            watch.pods().listen(heard::add);
            await().until(() -> watch.pods().value().value().size() == 2000);
            long slots = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 50 + 4;
            assertThat(heard.size()).isLessThanOrEqualTo((int) slots);
        }
    }

    private PodWatch follow(FakeApi api) {
        return new Workloads(_ -> api.connection(), threads, Clock.systemUTC()).watch("fake");
    }

    private static List<String> names(PodWatch watch) {
        return watch.pods().value().value().stream()
                .map(pod -> pod.name() + " " + pod.status())
                .toList();
    }

    private static long lists(FakeApi api) {
        return api.asked().stream().filter(path -> path.contains("/pods?limit")).count();
    }

    private static String list(String version, String... pods) {
        return "{\"metadata\":{\"resourceVersion\":\"" + version + "\"},\"items\":[" + String.join(",", pods) + "]}";
    }

    private static String event(String type, String pod, String version) {
        String versioned = pod.replace("\"uid\"", "\"resourceVersion\":\"" + version + "\",\"uid\"");
        return "{\"type\":\"" + type + "\",\"object\":" + versioned + "}\n";
    }

    private static String pod(String uid, String name, String phase) {
        return "{\"metadata\":{\"uid\":\"" + uid + "\",\"namespace\":\"default\",\"name\":\"" + name
                + "\",\"creationTimestamp\":\"2026-11-21T10:00:00Z\"},\"spec\":{\"containers\":[{\"name\":\"m\"}]},"
                + "\"status\":{\"phase\":\"" + phase + "\"}}";
    }
}
