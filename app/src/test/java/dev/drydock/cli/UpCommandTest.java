package dev.drydock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.feature.sandbox.UpRequest;
import dev.drydock.flow.Stage;
import dev.drydock.model.DrydockProblem;
import dev.drydock.model.HostProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import dev.drydock.model.ProviderId;
import dev.drydock.text.Messages;
import dev.drydock.text.ProblemText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpCommandTest {
    private final FakeShell shell = new FakeShell();

    @BeforeEach
    void aClusterThatComesUp() {
        shell.application.clusters.add(Samples.ours("local-hands"));
        shell.application.endpoints.add(Samples.page("welcome", "http://local-hands.localhost/", 200));
    }

    @Test
    void theResultIsTheUrlsAndTheProgressIsOnStderr() {
        shell.application.clusters.clear();
        shell.application.step(Samples.step("cli.list.ours", _ -> {}));

        assertThat(shell.run("up", "local-hands")).isZero();
        assertThat(shell.out()).isEqualTo("""
                NAME      URL                             STATE         TARGET               VIA
                welcome   http://local-hands.localhost/   200 in 4 ms   service/welcome:80   ingress
                """);
        assertThat(shell.error().replaceAll("\\d+\\.\\d s", "T s")).isEqualTo("""
                [1/1] Drydock
                [1/1] Drydock: done in T s
                local-hands is up after T s.
                """);
    }

    @Test
    void aClusterThatRanAlreadyIsNotSaidToHaveComeUp() {
        shell.locale = Locale.SIMPLIFIED_CHINESE;
        shell.application.step(Samples.step("cli.list.ours", _ -> {}));

        assertThat(shell.run("up", "local-hands")).isZero();
        assertThat(shell.error().replaceAll("\\d+\\.\\d 秒", "T 秒")).isEqualTo("""
                [1/1] Drydock
                [1/1] Drydock：完成，用时 T 秒
                local-hands 之前已在运行，其中的内容均已就绪，用时 T 秒。
                """);
    }

    @Test
    void aStartOfWhatRunsSaysSo() {
        assertThat(shell.run("start", "local-hands")).isZero();
        assertThat(shell.error().replaceAll("\\d+\\.\\d s", "T s"))
                .isEqualTo("local-hands was already running; all that belongs to it is ready after T s.\n");
    }

    @Test
    void everyWishReachesThePlan() {
        assertThat(shell.run(
                        "up",
                        "local-hands",
                        "--name=mine",
                        "--kubernetes-version=v1.33.1",
                        "--http-port=8080",
                        "--https-port=8443",
                        "--provider=k3s",
                        "--dry-run"))
                .isZero();
        assertThat(shell.application.asked)
                .containsExactly(new UpRequest(
                        "local-hands",
                        Optional.of("mine"),
                        Optional.of("v1.33.1"),
                        Optional.of(8080),
                        Optional.of(8443),
                        Optional.of(ProviderId.K3S)));
    }

    @Test
    void aDryRunShowsThePlanAndBeginsNothing() {
        shell.application.step(Samples.step("cli.list.ours", _ -> {}));
        shell.application.stages = List.of(
                shell.application.stages.getFirst(),
                Stage.of(Samples.step("cli.list.others", _ -> {}), Samples.step("cli.url.silent", _ -> {})),
                Stage.of(Samples.step("cli.url.unknown", _ -> {})));

        assertThat(shell.run("up", "local-hands", "--dry-run")).isZero();
        assertThat(shell.out()).isEqualTo("""
                See "up local-hands --help".
                1. Drydock
                2. others
                3. silent (at the same time as 2)
                4. not asked yet
                """);
        assertThat(shell.application.asked).containsExactly(UpRequest.of("local-hands"));
    }

    @Test
    void aDryRunAsJsonHasTheStages() {
        shell.application.step(Samples.step("cli.list.ours", _ -> {}));

        assertThat(shell.run("up", "local-hands", "--dry-run", "--json")).isZero();
        assertThat(shell.out())
                .isEqualTo("{\"kind\":\"up\",\"subject\":\"local-hands\","
                        + "\"title\":\"See \\\"up local-hands --help\\\".\",\"stages\":[[\"Drydock\"]]}\n");
    }

    @Test
    void jsonTellsClusterUrlsAndSteps() {
        shell.application.step(Samples.step("cli.list.ours", _ -> {}));

        assertThat(shell.run("up", "local-hands", "--json", "--quiet")).isZero();
        assertThat(shell.out().replaceAll("\"seconds\":[\\d.]+", "\"seconds\":T"))
                .startsWith("{\"cluster\":{\"name\":\"local-hands\",")
                .endsWith("\"urls\":[{\"name\":\"welcome\",\"url\":\"http://local-hands.localhost/\","
                        + "\"target\":\"service/welcome:80\",\"via\":\"ingress\",\"code\":200,\"latencyMillis\":4,"
                        + "\"state\":\"answers\"}],\"seconds\":T,"
                        + "\"steps\":[{\"title\":\"Drydock\",\"status\":\"done\",\"seconds\":T}]}\n");
        assertThat(shell.error()).isEmpty();
    }

    @Test
    void openShowsThePageWhenItIsUp() {
        assertThat(shell.run("up", "local-hands", "-o", "-q")).isZero();
        assertThat(shell.application.asked)
                .containsExactly(UpRequest.of("local-hands"), "up local-hands", "browse http://local-hands.localhost/");
    }

    @Test
    void aStepThatFailsIsAProblem() {
        shell.application.step(Samples.step("cli.list.ours", _ -> {
            throw new ProblemException(
                    new HostProblem.PortTaken(80, Optional.of(Message.verbatim("nginx")), Optional.of(8080)));
        }));

        assertThat(shell.run("up", "local-hands")).isEqualTo(1);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.error()).endsWith("""
                Port 80 on this computer is taken by nginx.
                Free the port, or use another one: port 8080 is free (--http-port).
                """);
    }

    @Test
    void anInterruptCancelsTheTaskAndEndsWith130() {
        CountDownLatch never = new CountDownLatch(1);
        shell.application.step(Samples.step("cli.list.ours", _ -> {
            shell.interrupt.get().run();
            never.await(10, TimeUnit.SECONDS);
        }));

        assertThat(shell.run("up", "local-hands", "-q")).isEqualTo(130);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.error()).isEqualTo("""
                Cancelling… This may last a few seconds; a second Ctrl-C does not hasten it.
                Cancelled: local-hands.
                What was begun has been taken back.
                """);
    }

    @Test
    void aCancelThatTakesNothingBackSaysSo() {
        assertThat(new ProblemText(new Messages(Locale.ENGLISH)).of(new DrydockProblem.Cancelled("dev", true)))
                .isEqualTo(new ProblemText.Said("Cancelled: dev.", "What was done so far stays."));
        assertThat(new ProblemText(new Messages(Locale.SIMPLIFIED_CHINESE))
                        .of(new DrydockProblem.Cancelled("dev", true)))
                .isEqualTo(new ProblemText.Said("已取消：dev。", "此前已完成的操作会保留。"));
    }

    @Test
    void aPortThatIsNoneIsWrongUsage() {
        assertThat(shell.run("up", "local-hands", "--http-port", "70000")).isEqualTo(2);
        assertThat(shell.error()).isEqualTo("70000 is not a port.\nUse a number from 1 to 65535.\n");
        assertThat(shell.application.asked).isEmpty();
    }

    @Test
    void startEndsWithTheUrlsToo() {
        assertThat(shell.run("start", "local-hands", "-q")).isZero();
        assertThat(shell.application.asked).containsExactly("start local-hands");
        assertThat(shell.out()).contains("http://local-hands.localhost/");
        assertThat(shell.error()).isEmpty();
    }

    @Test
    void quietSaysNothingButTheResult() {
        assertThat(shell.run("up", "local-hands", "-q")).isZero();
        assertThat(shell.out()).startsWith("NAME      URL");
        assertThat(shell.error()).isEmpty();
    }

    @Test
    void stopOfWhatStandsStillSaysSo() {
        shell.application.clusters.add(Samples.theirs("asleep"));

        assertThat(shell.run("stop", "asleep")).isZero();
        assertThat(shell.error()).isEqualTo("asleep was already stopped. \"drydock start asleep\" starts it again.\n");
    }

    @Test
    void stopSaysHowToStartAgain() {
        assertThat(shell.run("stop", "local-hands")).isZero();
        assertThat(shell.out()).isEmpty();
        assertThat(shell.error().replaceAll("\\d+\\.\\d s", "T s"))
                .isEqualTo("local-hands has stopped after T s. \"drydock start local-hands\" starts it again.\n");
    }
}
