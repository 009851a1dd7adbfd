package dev.drydock.feature.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.drydock.flow.Subscription;
import dev.drydock.kube.KindCluster;
import dev.drydock.model.ApiProblem;
import dev.drydock.model.Freshness;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(KindCluster.class)
final class LogsIT {
    private static final String SPACE = "logs-it";

    private final KindCluster.Running kind;
    private final Logs logs;

    LogsIT(KindCluster.Running kind) {
        this.kind = kind;
        logs = new Logs(_ -> kind.connection(), KindCluster.threads(), Clock.systemUTC());
    }

    @BeforeAll
    static void pods(KindCluster.Running kind) throws Exception {
        kind.load("ubuntu:22.04");
        kind.kubectl("create", "namespace", SPACE);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> kind.connection().health().takesPods(SPACE));
        pod(kind, "ended", "Never", "for i in $(seq 1 20); do echo line $i; done; printf 'no end \\377'");
        pod(kind, "counter", "Always", "i=0; while true; do i=$((i+1)); echo $i; sleep 0.05; done");
        pod(kind, "again", "Always", "for i in 1 2 3; do echo $i of $HOSTNAME; done; sleep 1");
        pod(kind, "never", "Always", "sleep infinity", "nowhere:1");
        kind.kubectl("wait", "-n", SPACE, "--for=condition=Ready", "pod/counter", "--timeout=60s");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> kind.kubectl("get", "pod", "-n", SPACE, "ended").contains("Completed"));
    }

    @AfterAll
    static void remove(KindCluster.Running kind) {
        kind.kubectl("delete", "pods", "--all", "-n", SPACE, "--force", "--grace-period=0");
        kind.kubectl("delete", "namespace", SPACE, "--wait=false");
    }

    @Test
    void logIsReadToItsEndWithWhatIsNoText() throws Exception {
        List<String> lines = read(request("ended", Optional.empty(), false, Optional.empty(), false));

        assertThat(lines).hasSize(21).startsWith("line 1", "line 2").endsWith("line 20", "no end \ufffd");
    }

    @Test
    void tailIsCountedFromTheEnd() throws Exception {
        assertThat(read(request("ended", Optional.of("main"), false, Optional.of(2), false)))
                .containsExactly("line 20", "no end \ufffd");
    }

    @Test
    void previousLogIsThatOfTheInstanceBefore() throws Exception {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(read(request("again", Optional.empty(), false, Optional.empty(), true)))
                        .containsExactly("1 of again", "2 of again", "3 of again"));
    }

    @Test
    void podsAndContainersThatAreNotThereAreSaid() {
        assertProblem(
                () -> read(request("nobody", Optional.empty(), false, Optional.empty(), false)),
                new ApiProblem.PodUnknown(SPACE, "nobody"));
        assertProblem(
                () -> read(request("ended", Optional.of("other"), true, Optional.empty(), false)),
                new ApiProblem.ContainerUnknown("ended", "other", List.of("main")));
        assertThatThrownBy(() -> read(request("never", Optional.empty(), false, Optional.empty(), false)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isInstanceOf(ApiProblem.LogUnavailable.class));
    }

    @Test
    void followGoesOnWithTheNextInstanceOfTheContainer() {
        Heard heard = new Heard();
        try (Subscription open = logs.open(request("again", Optional.empty(), true, Optional.of(1), false), heard)) {
            await().atMost(Duration.ofSeconds(90))
                    .until(() ->
                            heard.lines.stream().filter("1 of again"::equals).count() >= 1 && heard.lines.size() >= 4);
        }
        assertThat(heard.lines.subList(0, 4)).containsExactly("3 of again", "1 of again", "2 of again", "3 of again");
    }

    @Test
    void followIsNeitherTornNorDoubledWhenTheApiServerRestarts() {
        Heard heard = new Heard();
        try (Subscription open = logs.open(request("counter", Optional.empty(), true, Optional.of(1), false), heard)) {
            await().atMost(Duration.ofSeconds(10)).until(() -> heard.lines.size() > 20);
            KindCluster.Running.run("docker", "exec", kind.name() + "-control-plane", "pkill", "-9", "kube-apiserver");
            await().atMost(Duration.ofSeconds(20)).until(() -> heard.lost);
            int then = heard.lines.size();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> heard.lines.size() > then + 100 && heard.last instanceof Freshness.Live);
        }
        int first = Integer.parseInt(heard.lines.getFirst());
        List<String> expected = IntStream.range(first, first + heard.lines.size())
                .mapToObj(Integer::toString)
                .toList();
        assertThat(List.copyOf(heard.lines)).isEqualTo(expected);
    }

    private List<String> read(LogRequest request) throws ProblemException, InterruptedException {
        List<String> lines = new ArrayList<>();
        logs.read(request, lines::add);
        return lines;
    }

    private LogRequest request(
            String pod, Optional<String> container, boolean follow, Optional<Integer> tail, boolean previous) {
        return new LogRequest(kind.name(), SPACE, pod, container, follow, tail, Optional.empty(), previous);
    }

    private static void assertProblem(ThrowingCallable work, Problem problem) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    private static void pod(KindCluster.Running kind, String name, String policy, String script) {
        pod(kind, name, policy, script, "ubuntu:22.04");
    }

    private static void pod(KindCluster.Running kind, String name, String policy, String script, String image) {
        kind.kubectlWith("""
                apiVersion: v1
                kind: Pod
                metadata: {name: %s, namespace: logs-it}
                spec:
                  restartPolicy: %s
                  terminationGracePeriodSeconds: 0
                  containers:
                    - name: main
                      image: %s
                      imagePullPolicy: Never
                      command:
                        - bash
                        - -c
                        - |
                          %s
                """.formatted(name, policy, image, script), "apply", "-f", "-");
    }

    private static final class Heard implements LogListener {
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private volatile boolean lost;
        private volatile Freshness last = new Freshness.Waiting();

        @Override
        public void lines(List<String> more) {
            lines.addAll(more);
        }

        @Override
        public void freshness(Freshness freshness) {
            last = freshness;
            lost |= freshness instanceof Freshness.Reconnecting;
        }

        @Override
        public void ended() {}
    }
}
