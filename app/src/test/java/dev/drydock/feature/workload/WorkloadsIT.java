package dev.drydock.feature.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.drydock.kube.KindCluster;
import dev.drydock.model.Freshness;
import dev.drydock.model.Observed;
import dev.drydock.model.Pod;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(KindCluster.class)
final class WorkloadsIT {
    private static final String SPACE = "workloads-it";
    private static final String RUNNING = "{\"running\":{\"startedAt\":\"2026-11-21T10:00:00Z\"}}";

    private final KindCluster.Running kind;
    private final Workloads workloads;

    WorkloadsIT(KindCluster.Running kind) {
        this.kind = kind;
        workloads = new Workloads(_ -> kind.connection(), KindCluster.threads(), Clock.systemUTC());
    }

    @BeforeEach
    void namespace() throws Exception {
        kind.kubectl("create", "namespace", SPACE);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> kind.connection().health().takesPods(SPACE));
    }

    @AfterEach
    void remove() {
        kind.kubectl("delete", "pods", "--all", "-n", SPACE, "--force", "--grace-period=0");
        kind.kubectl("delete", "namespace", SPACE, "--wait=false");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !kind.kubectl("get", "namespaces", "-o", "name").contains(SPACE));
    }

    /** Pods for a scheduler that does not exist stay as we write them. */
    @Test
    void cellsAreThoseThatTheServersOwnTablePrints() throws Exception {
        String two = "containers: [{name: a, image: x}, {name: b, image: x}]";
        String init = "initContainers: [{name: i, image: x}, {name: j, image: x}], containers: [{name: a, image: x}]";
        String side = "initContainers: [{name: s, image: x, restartPolicy: Always}], containers: [{name: a, image: x}]";
        make("pending", two, "{\"phase\":\"Pending\"}");
        make("gated", two + ", schedulingGates: [{name: example.com/gate}]", "{}");
        make("evicted", two, "{\"phase\":\"Failed\",\"reason\":\"Evicted\"}");
        make("running", two, containers("Running", status("a", true, 0, RUNNING), status("b", true, 2, RUNNING)));
        make("half", two, containers("Running", status("a", true, 0, RUNNING), status("b", false, 0, RUNNING)));
        make(
                "crash",
                two,
                containers(
                        "Running",
                        status("a", true, 0, RUNNING),
                        "{\"name\":\"b\",\"image\":\"x\",\"imageID\":\"\",\"ready\":false,\"restartCount\":5,"
                                + "\"state\":{\"waiting\":{\"reason\":\"CrashLoopBackOff\"}},\"lastState\":"
                                + ended(1, "Error", 0) + "}"));
        make(
                "signal",
                two,
                containers("Failed", status("a", false, 0, ended(137, "", 9)), status("b", false, 0, ended(3, "", 0))));
        make("code", two, containers("Failed", status("a", false, 0, ended(3, "", 0))));
        make("done", two, containers("Succeeded", status("a", false, 0, ended(0, "Completed", 0))));
        make(
                "oom",
                two,
                containers(
                        "Running", status("a", false, 1, ended(137, "OOMKilled", 9)), status("b", true, 0, RUNNING)));
        make(
                "notready",
                two,
                containers("Running", status("a", false, 0, ended(0, "Completed", 0)), status("b", true, 0, RUNNING)));
        make("init", init, inits(status("i", false, 0, "{\"waiting\":{\"reason\":\"PodInitializing\"}}")));
        make("init1", init, inits(status("i", true, 0, ended(0, "Completed", 0)), status("j", false, 0, RUNNING)));
        make("initpull", init, inits(status("i", false, 0, "{\"waiting\":{\"reason\":\"ErrImagePull\"}}")));
        make("initerror", init, inits(status("i", false, 3, ended(1, "Error", 0))));
        make("initcode", init, inits(status("i", false, 3, ended(4, "", 0))));
        make("initsignal", init, inits(status("i", false, 3, ended(137, "", 9))));
        make(
                "side",
                side,
                "{\"phase\":\"Running\",\"initContainerStatuses\":["
                        + status("s", true, 2, RUNNING).replace("\"ready\"", "\"started\":true,\"ready\"")
                        + "],\"containerStatuses\":[" + status("a", true, 1, RUNNING) + "]}");
        make(
                "sidewait",
                side,
                "{\"phase\":\"Pending\",\"initContainerStatuses\":["
                        + status("s", false, 2, RUNNING).replace("\"ready\"", "\"started\":true,\"ready\"") + "]}");
        make("deleted", two + "\nmetadata: {name: deleted, finalizers: [example.com/hold]}", "{\"phase\":\"Running\"}");
        make(
                "lost",
                two + "\nmetadata: {name: lost, finalizers: [example.com/hold]}",
                "{\"phase\":\"Running\",\"reason\":\"NodeLost\"}");
        make(
                "doneheld",
                two + "\nmetadata: {name: doneheld, finalizers: [example.com/hold]}",
                "{\"phase\":\"Succeeded\"}");
        kind.kubectl("delete", "pod", "-n", SPACE, "deleted", "lost", "doneheld", "--wait=false", "--grace-period=0");
        try {
            Instant now = Instant.now();
            List<String> ours = workloads.pods(kind.name(), Optional.of(SPACE)).stream()
                    .map(pod -> pod.name() + " " + pod.ready() + " " + pod.status() + " "
                            + pod.restarts().text(now))
                    .map(WorkloadsIT::withoutAge)
                    .toList();
            List<String> servers = kind.kubectl("get", "pods", "-n", SPACE, "--no-headers")
                    .lines()
                    .map(line -> line.replaceAll(" +\\S+ *$", "").replaceAll(" +", " "))
                    .map(WorkloadsIT::withoutAge)
                    .toList();

            assertThat(ours).isEqualTo(servers).hasSize(22);
        } finally {
            for (String held : List.of("deleted", "lost", "doneheld")) {
                kind.kubectl("patch", "pod", "-n", SPACE, held, "-p", "{\"metadata\":{\"finalizers\":null}}");
            }
        }
    }

    @Test
    void podsAreFollowedAndAnOutageOfTheApiServerIsSaid() throws Exception {
        try (PodWatch watch = workloads.watch(kind.name())) {
            await().atMost(Duration.ofSeconds(10)).until(() -> fresh(watch) instanceof Freshness.Live);
            assertThat(statuses(watch, "kube-system")).isNotEmpty();
            make("one", "containers: [{name: a, image: x}]", "{}");
            await().atMost(Duration.ofSeconds(2))
                    .until(() -> statuses(watch, SPACE).equals(List.of("one Pending")));
            kind.kubectl("delete", "pod", "one", "-n", SPACE, "--force", "--grace-period=0");
            await().atMost(Duration.ofSeconds(2))
                    .until(() -> statuses(watch, SPACE).isEmpty());

            KindCluster.Running.run("docker", "pause", kind.name() + "-control-plane");
            try {
                await().atMost(Duration.ofSeconds(9)).until(() -> fresh(watch) instanceof Freshness.Stale);
            } finally {
                KindCluster.Running.run("docker", "unpause", kind.name() + "-control-plane");
            }
            await().atMost(Duration.ofSeconds(10)).until(() -> fresh(watch) instanceof Freshness.Live);
            await().atMost(Duration.ofSeconds(20))
                    .ignoreExceptions()
                    .untilAsserted(() -> make("two", "containers: [{name: a, image: x}]", "{}"));
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> statuses(watch, SPACE).equals(List.of("two Pending")));
        }
    }

    private static Freshness fresh(PodWatch watch) {
        return watch.pods().value().freshness();
    }

    private static List<String> statuses(PodWatch watch, String namespace) {
        Observed<List<Pod>> observed = watch.pods().value();
        return observed.value().stream()
                .filter(pod -> pod.namespace().equals(namespace))
                .map(pod -> pod.name() + " " + pod.status())
                .toList();
    }

    private void make(String name, String spec, String status) {
        String metadata = spec.contains("metadata:") ? "" : "\nmetadata: {name: " + name + "}";
        String[] parts = spec.split("\n", 2);
        String own = parts.length > 1 ? "\n" + parts[1] : metadata;
        kind.kubectlWith(
                "apiVersion: v1\nkind: Pod\nspec: {schedulerName: nobody, " + parts[0] + "}" + own + "\n",
                "apply",
                "-n",
                SPACE,
                "-f",
                "-");
        if (!status.equals("{}")) {
            kind.kubectl(
                    "patch",
                    "pod",
                    name,
                    "-n",
                    SPACE,
                    "--subresource=status",
                    "--type=merge",
                    "-p",
                    "{\"status\":" + status + "}");
        }
    }

    private static String containers(String phase, String... statuses) {
        return "{\"phase\":\"" + phase + "\",\"containerStatuses\":[" + String.join(",", statuses) + "]}";
    }

    private static String inits(String... statuses) {
        return "{\"phase\":\"Pending\",\"initContainerStatuses\":[" + String.join(",", statuses) + "]}";
    }

    private static String status(String name, boolean ready, int restarts, String state) {
        String last = restarts > 0 ? ",\"lastState\":" + ended(1, "Error", 0) : "";
        return "{\"name\":\"" + name + "\",\"image\":\"x\",\"imageID\":\"\",\"ready\":" + ready + ",\"restartCount\":"
                + restarts + ",\"state\":" + state + last + "}";
    }

    private static String ended(int code, String reason, int signal) {
        return "{\"terminated\":{\"exitCode\":" + code + ",\"reason\":\"" + reason + "\",\"signal\":" + signal
                + ",\"startedAt\":\"2026-11-21T09:00:00Z\",\"finishedAt\":\"2026-11-21T10:00:00Z\",\"containerID\":\"containerd://1\"}}";
    }

    /** A second may pass between the two questions. */
    private static String withoutAge(String row) {
        return row.replaceAll("\\([^)]* ago\\)", "(ago)");
    }
}
