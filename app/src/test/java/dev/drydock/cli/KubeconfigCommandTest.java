package dev.drydock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.KubeconfigProblem;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KubeconfigCommandTest {
    private final FakeShell shell = new FakeShell();

    @BeforeEach
    void aCluster() {
        shell.application.clusters.add(Samples.ours("demo"));
    }

    @Test
    void theTextIsPrintedAndNothingElse() {
        assertThat(shell.run("kubeconfig", "demo")).isZero();
        assertThat(shell.out()).isEqualTo("# of demo\n");
        assertThat(shell.error()).isEmpty();
    }

    @Test
    void thePathIsPrintedOnOneLine() {
        assertThat(shell.run("kubeconfig", "demo", "--path", "--json")).isZero();
        assertThat(shell.out()).isEqualTo("{\"name\":\"demo\",\"path\":\"/data/demo.yaml\"}\n");
    }

    @Test
    void aMergeSaysWhereAndHowToUseIt() {
        assertThat(shell.run("kubeconfig", "demo", "--merge")).isZero();
        assertThat(shell.application.asked).containsExactly("merge demo");
        assertThat(shell.out()).isEmpty();
        assertThat(shell.error()).isEqualTo("demo is in /home/config now: kubectl --context drydock-demo\n");
    }

    @Test
    void theCurrentContextChangesOnlyWhenAsked() {
        assertThat(shell.run("kubeconfig", "demo", "--merge", "--switch", "--json"))
                .isZero();
        assertThat(shell.application.asked).containsExactly("merge demo, switch");
        assertThat(shell.out())
                .isEqualTo(
                        "{\"name\":\"demo\",\"file\":\"/home/config\",\"context\":\"drydock-demo\",\"current\":true}\n");
    }

    @Test
    void takingOutNamesTheFiles() {
        shell.application.mergedFiles.add(Path.of("/home/config"));

        assertThat(shell.run("kubeconfig", "gone", "--unmerge")).isZero();
        assertThat(shell.error()).isEqualTo("gone has been taken out of /home/config.\n");
    }

    @Test
    void takingOutWhatIsNotThereIsNoProblem() {
        assertThat(shell.run("kubeconfig", "gone", "--unmerge")).isZero();
        assertThat(shell.error()).isEqualTo("Nothing of gone is in your kubeconfig.\n");
    }

    @Test
    void aTerminalIsAskedWhetherAStaleLockMayGo() {
        shell.application.problem = Optional.of(new KubeconfigProblem.KubeconfigLockStale("/home/config.lock", 90));
        shell.terminal = FakeShell.SCREEN;
        shell.typed = "y\n";

        assertThat(shell.run("kubeconfig", "demo", "--merge")).isZero();
        assertThat(shell.application.asked).containsExactly("merge demo", "merge demo, force");
        assertThat(shell.error()).startsWith("""
                The lock /home/config.lock is 90 seconds old; the program that made it was probably cut off.
                Remove the lock and go on? [y/N] demo is in""");
    }

    @Test
    void withoutATerminalAStaleLockIsNamedWithItsRemedy() {
        shell.application.problem = Optional.of(new KubeconfigProblem.KubeconfigLockStale("/home/config.lock", 90));

        assertThat(shell.run("kubeconfig", "demo", "--unmerge")).isEqualTo(1);
        assertThat(shell.application.asked).containsExactly("unmerge demo");
        assertThat(shell.error()).contains("90 seconds", "--force-unlock");
    }

    @Test
    void forceUnlockIsTakenAlong() {
        assertThat(shell.run("kubeconfig", "demo", "--merge", "--force-unlock")).isZero();
        assertThat(shell.application.asked).containsExactly("merge demo, force");
    }

    @Test
    void mergingAndTakingOutAtOnceIsWrongUsage() {
        assertThat(shell.run("kubeconfig", "demo", "--merge", "--unmerge")).isEqualTo(2);
        assertThat(shell.run("kubeconfig", "demo", "--switch")).isEqualTo(2);
        assertThat(shell.application.asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "bash|export KUBECONFIG='/data/demo.yaml'",
                "fish|set -gx KUBECONFIG '/data/demo.yaml'",
                "powershell|$env:KUBECONFIG = '/data/demo.yaml'",
                "cmd|set \"KUBECONFIG=/data/demo.yaml\""
            })
    void envPrintsALineForTheShell(String name, String line) {
        assertThat(shell.run("env", "demo", "--shell", name)).isZero();
        assertThat(shell.out()).isEqualTo(line + "\n");
    }

    @Test
    void envAsJsonHasTheVariables() {
        assertThat(shell.run("env", "demo", "--json")).isZero();
        assertThat(shell.out()).isEqualTo("{\"KUBECONFIG\":\"/data/demo.yaml\"}\n");
    }
}
