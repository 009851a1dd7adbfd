package dev.drydock.feature.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.kube.ConnectionTo;
import dev.drydock.kube.FakeApi;
import dev.drydock.kube.KindCluster;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class LogReadingTest {
    private static final LogRequest REQUEST =
            new LogRequest("fake", "default", "p", Optional.empty(), true, Optional.of(5), Optional.empty(), false);
    private static final String RUNNING = pod("Running", "{\"running\":{}}");
    private static final String ENDED = pod("Succeeded", "{\"terminated\":{\"exitCode\":0}}");

    @Test
    void followThatIsCutOffGoesOnWithoutGapOrRepeat() throws Exception {
        AtomicInteger opened = new AtomicInteger();
        try (FakeApi api = new FakeApi((path, answer) -> {
            if (!path.contains("/log?")) {
                answer.whole(200, opened.get() < 3 ? RUNNING : ENDED);
                return;
            }
            switch (opened.incrementAndGet()) {
                case 1 -> answer.cutOff(line("01.5", "a") + line("02.1", "b") + "2026-11-21T10:00:02.2Z ");
                case 2 -> answer.part(line("02.1", "b") + "2026-11-21T10:00:02.2Z ");
                default -> answer.part(line("02.1", "b") + line("02.2", "c") + line("07.0", "d"));
            }
        })) {
            assertThat(follow(api)).containsExactly("a", "b", "c", "d");
            assertThat(api.asked().stream().filter(path -> path.contains("/log?")))
                    .containsExactly(
                            "GET /api/v1/namespaces/default/pods/p/log?timestamps=true&container=main&follow=true&tailLines=5",
                            "GET /api/v1/namespaces/default/pods/p/log?timestamps=true&container=main&follow=true"
                                    + "&sinceTime=2026-11-21T10:00:02Z",
                            "GET /api/v1/namespaces/default/pods/p/log?timestamps=true&container=main&follow=true"
                                    + "&sinceTime=2026-11-21T10:00:02Z");
        }
    }

    @Test
    void podThatIsDeletedMeanwhileEndsTheFollow() throws Exception {
        AtomicInteger opened = new AtomicInteger();
        try (FakeApi api = new FakeApi((path, answer) -> {
            if (path.contains("/log?")) {
                opened.incrementAndGet();
                answer.part(line("01.5", "a"));
            } else if (opened.get() == 0) {
                answer.whole(200, RUNNING);
            } else {
                answer.whole(404, "");
            }
        })) {
            assertThat(follow(api)).containsExactly("a");
        }
    }

    @Test
    void silentFollowOfALivingServerIsOpenedAgainBecauseItMayBeDead() throws Exception {
        AtomicInteger opened = new AtomicInteger();
        try (FakeApi api = new FakeApi((path, answer) -> {
            if (path.equals("/readyz")) {
                answer.whole(200, "ok");
            } else if (!path.contains("/log?")) {
                answer.whole(200, opened.get() < 2 ? RUNNING : ENDED);
            } else if (opened.incrementAndGet() == 1) {
                answer.part(line("01.5", "a"));
                Thread.sleep(60_000);
            } else {
                answer.part(line("01.5", "a") + line("01.6", "b"));
            }
        })) {
            assertThat(follow(api)).containsExactly("a", "b");
        }
    }

    @Test
    void theLogOfAPodIsNotContinuedWithThatOfAnotherClusterOfTheSameName() throws Exception {
        AtomicInteger opened = new AtomicInteger();
        try (FakeApi old = new FakeApi((path, answer) -> {
                    if (path.contains("/log?")) {
                        opened.incrementAndGet();
                        answer.cutOff(line("01.5", "old"));
                    } else {
                        answer.whole(200, RUNNING);
                    }
                });
                FakeApi fresh = new FakeApi((path, answer) -> {
                    if (path.contains("/log?")) {
                        answer.part(line("02.5", "new"));
                    } else {
                        answer.whole(200, RUNNING);
                    }
                })) {
            List<String> lines = new ArrayList<>();
            new Logs(_ -> (opened.get() == 0 ? old : fresh).connection(), KindCluster.threads(), Clock.systemUTC())
                    .read(REQUEST, lines::add);
            assertThat(lines).containsExactly("old");
        }
    }

    @Test
    void clusterThatIsGoneEndsTheFollow() {
        AtomicInteger asked = new AtomicInteger();
        try (FakeApi api = new FakeApi((path, answer) -> {
            if (path.contains("/log?")) {
                answer.cutOff(line("01.5", "a"));
            } else {
                answer.whole(200, RUNNING);
            }
        })) {
            ClusterProblem gone = new ClusterProblem.ClusterUnknown("fake", List.of());
            ConnectionTo connections = _ -> {
                if (asked.incrementAndGet() > 2) {
                    throw new ProblemException(gone);
                }
                return api.connection();
            };
            List<Problem> lost = new ArrayList<>();
            assertThatThrownBy(() -> new Logs(connections, KindCluster.threads(), Clock.systemUTC())
                            .read(REQUEST, _ -> {}, lost::add))
                    .isInstanceOfSatisfying(
                            ProblemException.class, e -> assertThat(e.problem()).isEqualTo(gone));
            assertThat(lost).hasSize(1);
        }
    }

    private static List<String> follow(FakeApi api) throws ProblemException, InterruptedException {
        List<String> lines = new ArrayList<>();
        new Logs(_ -> api.connection(), KindCluster.threads(), Clock.systemUTC()).read(REQUEST, lines::add);
        return lines;
    }

    private static String line(String seconds, String text) {
        return "2026-11-21T10:00:" + seconds + "Z " + text + "\n";
    }

    private static String pod(String phase, String state) {
        return "{\"spec\":{\"containers\":[{\"name\":\"main\"},{\"name\":\"other\"}]},\"status\":{\"phase\":\"" + phase
                + "\",\"containerStatuses\":[{\"name\":\"main\",\"state\":" + state + "}]}}";
    }
}
