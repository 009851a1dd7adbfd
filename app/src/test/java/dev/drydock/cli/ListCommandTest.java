package dev.drydock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.EngineProblem;
import dev.drydock.model.Problem.Attempt;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListCommandTest {
    private final FakeShell shell = new FakeShell();

    @Test
    void theTableShowsOursAndThoseOfOthers() {
        shell.application.clusters.addAll(List.of(Samples.ours("local-hands"), Samples.theirs("demo")));

        assertThat(shell.run("list")).isZero();
        assertThat(shell.out()).isEqualTo("""
                NAME          STATE     VERSION   NODES   PROVIDER   PROFILE       PORTS           OWNER
                local-hands   running   v1.34.4   1       kind       local-hands   80→80,443→443   Drydock
                demo          stopped   -         0       k3d        -             -               others
                """);
        assertThat(shell.error()).isEmpty();
    }

    @Test
    void chineseWordsTakeTwoColumnsEach() {
        shell.locale = Locale.SIMPLIFIED_CHINESE;
        shell.application.clusters.add(Samples.theirs("demo"));

        assertThat(shell.run("ls")).isZero();
        assertThat(shell.out()).isEqualTo("""
                名称   状态     版本   节点   创建工具   配置方案   端口   所有者
                demo   已停止   -      0      k3d        -          -      其他工具
                """);
    }

    @Test
    void jsonHasTheFieldsOfTheContract() {
        shell.application.clusters.addAll(List.of(Samples.ours("local-hands"), Samples.theirs("demo")));

        assertThat(shell.run("list", "--json")).isZero();
        assertThat(shell.out())
                .isEqualTo("[{\"name\":\"local-hands\",\"provider\":\"kind\",\"profile\":\"local-hands\","
                        + "\"state\":\"running\",\"version\":\"v1.34.4\",\"nodes\":[{\"id\":\"0123abc\","
                        + "\"name\":\"local-hands-control-plane\",\"role\":\"control-plane\","
                        + "\"image\":\"kindest/node:v1.34.4\",\"state\":\"running\","
                        + "\"createdAt\":\"2026-11-21T11:00:00Z\",\"end\":null}],\"owned\":true,"
                        + "\"ports\":[{\"listenAddress\":\"127.0.0.1\",\"hostPort\":80,\"containerPort\":80,"
                        + "\"protocol\":\"tcp\"},{\"listenAddress\":\"127.0.0.1\",\"hostPort\":443,"
                        + "\"containerPort\":443,\"protocol\":\"tcp\"}]},"
                        + "{\"name\":\"demo\",\"provider\":\"k3d\",\"profile\":null,\"state\":\"stopped\","
                        + "\"version\":null,\"nodes\":[],\"owned\":false,\"ports\":[]}]\n");
    }

    @Test
    void noClustersAreAnEmptyTableAndAHint() {
        assertThat(shell.run("list")).isZero();
        assertThat(shell.out()).isEmpty();
        assertThat(shell.error()).isEqualTo("There are no clusters. Make one with \"drydock up local-hands\".\n");
    }

    @Test
    void noClustersAreAnEmptyArray() {
        assertThat(shell.run("list", "--json")).isZero();
        assertThat(shell.out()).isEqualTo("[]\n");
        assertThat(shell.error()).isEmpty();
    }

    @Test
    void aProblemIsItsSentenceAndItsRemedy() {
        shell.application.problem = Optional.of(new EngineProblem.EngineForbidden("unix:///var/run/docker.sock"));

        assertThat(shell.run("list")).isEqualTo(1);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.error()).isEqualTo("""
                You are not allowed to use the Docker engine at unix:///var/run/docker.sock.
                Add yourself to the docker group ("sudo usermod -aG docker $USER"), log in again, and try again.
                """);
    }

    @Test
    void aDefectIsAProblemTooAndNotAStackTrace() {
        shell.application.clusters.add(null);

        assertThat(shell.run("list")).isEqualTo(1);
        assertThat(shell.error())
                .startsWith("Drydock made a mistake: java.lang.NullPointerException")
                .hasLineCount(2);
    }

    @Test
    void aProblemAsJsonHasItsFactsByName() {
        shell.application.problem = Optional.of(
                new EngineProblem.EngineUnreachable(List.of(new Attempt("/run/docker.sock", "no such file"))));

        assertThat(shell.run("list", "--json")).isEqualTo(1);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.error())
                .isEqualTo("{\"problem\":{\"code\":\"EngineUnreachable\","
                        + "\"message\":\"No Docker engine answers. Tried: /run/docker.sock (no such file).\","
                        + "\"remedy\":\"Start Docker (Docker Desktop, Colima, or \\\"sudo systemctl start docker\\\") "
                        + "and try again.\","
                        + "\"facts\":{\"tried\":[{\"place\":\"/run/docker.sock\",\"reason\":\"no such file\"}]}}}\n");
    }
}
