package dev.drydock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.feature.history.HistoryEntry;
import dev.drydock.feature.preflight.Check;
import dev.drydock.model.ApiProblem;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.ContainerState;
import dev.drydock.model.DrydockProblem;
import dev.drydock.model.HostProblem;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Message;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.NodeEnd;
import dev.drydock.model.NodeRole;
import dev.drydock.model.Restarts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SmallCommandsTest {
    private final FakeShell shell = new FakeShell();

    @Test
    void doctorExplainsWhatWillNotDo() {
        shell.application.checks.add(new Check(
                Message.of("cli.list.ours"), Message.of("cli.state.running"), Check.Outcome.PASSED, Optional.empty()));
        shell.application.checks.add(new Check(
                Message.of("cli.list.others"),
                Message.of("cli.url.silent"),
                Check.Outcome.FAILED,
                Optional.of(new HostProblem.PortForbidden(80, Optional.empty()))));

        assertThat(shell.run("doctor")).isEqualTo(1);
        assertThat(shell.application.asked).containsExactly(List.of(80, 443));
        assertThat(shell.out()).isEqualTo("""
                ✓ Drydock: running
                ✗ others: silent
                  You may not use port 80 on this computer.
                  Free the port, or choose another one with --http-port.
                """);
    }

    @Test
    void doctorAsJsonHasTheProblemInTheCheck() {
        shell.application.checks.add(new Check(
                Message.of("cli.list.others"),
                Message.of("cli.url.silent"),
                Check.Outcome.FAILED,
                Optional.of(new HostProblem.PortForbidden(80, Optional.of(8080)))));

        assertThat(shell.run("doctor", "--json", "--port", "80")).isEqualTo(1);
        assertThat(shell.out())
                .isEqualTo("[{\"title\":\"others\",\"found\":\"silent\",\"passed\":false,\"problem\":"
                        + "{\"code\":\"PortForbidden\",\"message\":\"You may not use port 80 on this computer.\","
                        + "\"remedy\":\"Free the port, or use another one: port 8080 is free (--http-port).\","
                        + "\"facts\":{\"port\":80,\"free\":8080}}}]\n");
    }

    @Test
    void statusSaysHowANodeCameToItsEnd() {
        NodeEnd end = new NodeEnd(137, true, 0, "", FakeShell.NOW.minusSeconds(90));
        Cluster whole = Samples.ours("demo");
        shell.application.clusters.add(new Cluster(
                "demo",
                whole.provider(),
                whole.profile(),
                ClusterState.STOPPED,
                whole.version(),
                List.of(new NodeContainer(
                        "0123abc",
                        "demo-control-plane",
                        NodeRole.CONTROL_PLANE,
                        "kindest/node:v1.34.4",
                        ContainerState.EXITED,
                        FakeShell.NOW,
                        Optional.of(end))),
                true,
                List.of()));

        assertThat(shell.run("status", "demo")).isZero();
        assertThat(shell.out())
                .contains("Node:       demo-control-plane (control-plane), exited, "
                        + "killed because it ran out of memory (exit code 137), 90s ago\n");
    }

    @Test
    void aCheckThatNobodyAnsweredIsNoPass() {
        shell.application.checks.add(new Check(
                Message.of("cli.list.ours"), Message.of("cli.url.silent"), Check.Outcome.UNKNOWN, Optional.empty()));

        assertThat(shell.run("doctor")).isEqualTo(1);
        assertThat(shell.out()).isEqualTo("? Drydock: silent\n");
    }

    @Test
    void doctorIsNotAskedForAPortThatCannotBe() {
        assertThat(shell.run("doctor", "--port", "80,99999")).isEqualTo(2);
        assertThat(shell.application.asked).isEmpty();
        assertThat(shell.error()).contains("99999");
    }

    @Test
    void aSettingThatWasNotStoredIsAProblem() {
        shell.application.problem = Optional.of(new HostProblem.StoreUnusable("drydock.db", "read-only"));

        assertThat(shell.run("settings", "set", "theme", "dark")).isEqualTo(1);
        assertThat(shell.error()).contains("read-only");
    }

    @Test
    void systemTakesTheChoiceBack() {
        shell.application.settings.put("theme", "dark");

        assertThat(shell.run("settings", "set", "theme", "system")).isZero();
        assertThat(shell.run("settings", "list", "--json")).isZero();
        assertThat(shell.application.settings).isEqualTo(Map.of("theme", ""));
        assertThat(shell.out()).isEqualTo("{\"kind.path\":null,\"language\":null,\"theme\":null}\n");
    }

    @Test
    void profilesThatCannotBeReadAreSaid() {
        shell.application.brokenProfiles.add(
                new ManifestProblem.FileBroken("mine/profile.yaml", 3, 1, Message.of("profile.broken.file")));

        assertThat(shell.run("profiles", "--json")).isZero();
        assertThat(shell.out()).isEqualTo("[]\n");
        assertThat(shell.error())
                .startsWith("{\"problem\":{\"code\":\"FileBroken\"")
                .contains("mine/profile.yaml");
    }

    @Test
    void foreignNamesDoNotSteerTheTerminal() {
        shell.application.clusters.add(Samples.theirs("de\u001b[2Jmo\u0007"));

        assertThat(shell.run("list")).isZero();
        assertThat(shell.out()).contains("demo␇").doesNotContain("\u001b", "\u0007");
    }

    @Test
    void whatWasCutOffIsSettledWithoutAWordWhereAProgramReads() {
        shell.run("list");
        shell.run("list", "--json");
        shell.terminal = FakeShell.SCREEN;
        shell.run("list", "--json");

        assertThat(shell.application.settlings).containsExactly(Settling.TOLD, Settling.SILENT, Settling.TOLD);
    }

    @Test
    void nothingIsSettledInARehearsal() {
        assertThat(shell.run("warm-up")).isZero();

        assertThat(shell.application.settlings).containsExactly(Settling.TOLD, Settling.NONE);
    }

    @Test
    void historyIsNewestFirstAndInLocalTime() {
        shell.application.entries.add(new HistoryEntry(
                "up",
                "local-hands",
                Instant.parse("2026-11-21T10:00:01Z"),
                Duration.ofSeconds(125),
                "failed",
                Optional.of("Port 80 is taken.")));

        assertThat(shell.run("history")).isZero();
        assertThat(shell.out()).isEqualTo("""
                STARTED               COMMAND   CLUSTER       TOOK       ENDED    PROBLEM
                2026-11-21 10:00:01   up        local-hands   2 m 05 s   failed   Port 80 is taken.
                """);
    }

    @Test
    void historyIsChineseWhereTheUserReadsChinese() {
        shell.locale = Locale.SIMPLIFIED_CHINESE;
        shell.application.entries.add(new HistoryEntry(
                "stop",
                "local-hands",
                Instant.parse("2026-11-21T10:00:01Z"),
                Duration.ofMillis(700),
                "done",
                Optional.empty()));

        assertThat(shell.run("history")).isZero();
        assertThat(shell.out()).isEqualTo("""
                开始时间              命令   集群          用时     结果   问题
                2026-11-21 10:00:01   stop   local-hands   0.7 秒   完成   -
                """);
    }

    @Test
    void settingsAreSetAndReadByKey() {
        assertThat(shell.run("settings", "set", "kind.path", "/opt/kind")).isZero();
        assertThat(shell.run("settings", "get", "kind.path")).isZero();
        assertThat(shell.run("settings", "list")).isZero();
        assertThat(shell.out()).isEqualTo("""
                /opt/kind
                SETTING     VALUE
                kind.path   /opt/kind
                language    (as the system: en)
                theme       (as the system)
                """);
        assertThat(shell.error()).isEqualTo("The program kind: version 0.30.0 at /opt/kind\n");
    }

    @Test
    void settingsAloneListsThem() {
        shell.locale = Locale.SIMPLIFIED_CHINESE;
        shell.application.settings.put("theme", "dark");

        assertThat(shell.run("settings")).isZero();
        assertThat(shell.out()).isEqualTo("""
                设置        值
                kind.path   （在 PATH 中查找）
                language    （跟随系统：zh）
                theme       dark
                """);
    }

    @Test
    void settingsAsJsonAreOneObject() {
        shell.application.settings.put("theme", "dark");

        assertThat(shell.run("settings", "list", "--json")).isZero();
        assertThat(shell.out()).isEqualTo("{\"kind.path\":null,\"language\":null,\"theme\":\"dark\"}\n");
    }

    @Test
    void aValueThatMeansNothingIsWrongUsage() {
        assertThat(shell.run("settings", "set", "theme", "pink")).isEqualTo(2);
        assertThat(shell.error())
                .isEqualTo(
                        "\"pink\" cannot be the value of theme.\nUse one of these, or \"\" for the usual: light dark\n");
        assertThat(shell.application.settings).isEmpty();
    }

    @Test
    void anUnknownSettingIsWrongUsage() {
        assertThat(shell.run("settings", "set", "kind.pth", "x")).isEqualTo(2);
        assertThat(shell.error())
                .isEqualTo("There is no setting \"kind.pth\".\nThere are: kind.path, language, theme.\n");
        assertThat(shell.application.settings).isEmpty();
    }

    @Test
    void statusShowsNodesPodsAndUrls() {
        shell.application.clusters.add(Samples.ours("local-hands"));
        shell.application.endpoints.add(Samples.page("welcome", "http://local-hands.localhost/", 200));
        shell.application.endpoints.add(Samples.deaf("ubuntu-dev"));
        Restarts none = new Restarts(0, Optional.empty());
        shell.application.pods.add(Samples.pod("default", "welcome-1", "1/1", "Running", none));

        assertThat(shell.run("status")).isZero();
        assertThat(shell.out()).isEqualTo("""
                local-hands is running
                Made with:  kind, Kubernetes v1.34.4
                Profile:    local-hands
                Owner:      Drydock
                Ports:      80→80,443→443
                Node:       local-hands-control-plane (control-plane), running
                Pods:       1 well, 0 on their way, 0 in trouble
                URL:        http://local-hands.localhost/ (200 in 4 ms)
                No URL:     ubuntu-dev (nothing listens)
                """);
    }

    @Test
    void statusTakesTheClusterAsTheOtherCommandsDo() {
        shell.application.clusters.add(Samples.theirs("demo"));

        assertThat(shell.run("status", "--cluster", "demo")).isZero();
        assertThat(shell.out()).startsWith("demo is stopped\n");
    }

    @Test
    void statusTakesOneClusterOnly() {
        assertThat(shell.run("status", "demo", "--cluster", "other")).isEqualTo(2);
        assertThat(shell.error()).startsWith("Use only one of these: ");
    }

    @Test
    void aClusterThatIsNotThereAmongNone() {
        assertThat(shell.run("status", "demo")).isEqualTo(1);
        assertThat(shell.error()).isEqualTo("""
                There is no cluster "demo"; there are no clusters at all.
                Make one with "drydock up local-hands".
                """);
    }

    @Test
    void aStoppedClusterIsNotAskedForPods() {
        shell.application.clusters.add(Samples.theirs("demo"));

        assertThat(shell.run("status", "demo", "--json")).isZero();
        assertThat(shell.application.asked).isEmpty();
        assertThat(shell.out())
                .isEqualTo("{\"cluster\":{\"name\":\"demo\",\"provider\":\"k3d\",\"profile\":null,"
                        + "\"state\":\"stopped\",\"version\":null,\"nodes\":[],\"owned\":false,\"ports\":[]},"
                        + "\"pods\":null,\"urls\":[],\"problem\":null}\n");
    }

    @Test
    void aProblemInsideAProblemKeepsItsFacts() {
        ApiProblem why = new ApiProblem.ApiUnreachable("demo", "refused");

        assertThat(Json.of(Json.facts(new DrydockProblem.UndoFailed("demo", why, why))))
                .startsWith("{\"what\":\"demo\",\"")
                .contains("{\"code\":\"ApiUnreachable\",\"facts\":{\"cluster\":\"demo\",\"reason\":\"refused\"}}");
    }
}
