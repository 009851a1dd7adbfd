package dev.drydock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.flow.Progress;
import dev.drydock.flow.Step;
import dev.drydock.model.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DownCommandTest {
    private final FakeShell shell = new FakeShell();

    @BeforeEach
    void aCluster() {
        shell.application.step(new Step() {
            @Override
            public Message title() {
                return Message.of("cli.list.ours");
            }

            @Override
            public void run(Progress progress) {}
        });
        shell.application.clusters.add(Samples.ours("local-hands"));
    }

    @Test
    void aTerminalIsAskedAndToldWhatWillBeLost() {
        shell.terminal = FakeShell.SCREEN;
        shell.typed = "y\n";

        assertThat(shell.run("down", "local-hands", "-q")).isZero();
        assertThat(shell.application.asked).containsExactly("down local-hands");
        assertThat(shell.error()).isEqualTo("""
                This removes the cluster "local-hands" (local-hands-control-plane) with all that runs in it and all its \
                data. It cannot be undone.
                Remove it? [y/N]\s""");
    }

    @Test
    void whatIsLeftOfAClusterWithoutNodesIsRemoved() {
        shell.application.hollow.add("empty");
        shell.terminal = FakeShell.SCREEN;
        shell.typed = "y\n";

        assertThat(shell.run("down", "empty", "-q")).isZero();
        assertThat(shell.application.asked).containsExactly("down empty");
        assertThat(shell.error()).contains("\"empty\" (-)");
    }

    @Test
    void withJsonNobodyIsShownProgress() {
        assertThat(shell.run("down", "local-hands", "-y", "--json")).isZero();
        assertThat(shell.error()).isEmpty();
    }

    @Test
    void anyOtherAnswerKeepsIt() {
        shell.terminal = FakeShell.SCREEN;
        shell.typed = "\n";

        assertThat(shell.run("down", "local-hands")).isEqualTo(130);
        assertThat(shell.application.asked).isEmpty();
        assertThat(shell.error()).endsWith("Nothing was removed: \"local-hands\" is as it was.\n");
    }

    @Test
    void yesSkipsTheQuestion() {
        assertThat(shell.run("rm", "local-hands", "-y", "--json")).isZero();
        assertThat(shell.application.asked).containsExactly("down local-hands");
        assertThat(shell.out().replaceAll("[\\d.]+", "T"))
                .isEqualTo("{\"kind\":\"down\",\"name\":\"local-hands\",\"seconds\":T}\n");
    }

    @Test
    void withoutATerminalTheConsentMustBeWritten() {
        assertThat(shell.run("down", "local-hands")).isEqualTo(2);
        assertThat(shell.application.asked).isEmpty();
        assertThat(shell.error()).isEqualTo("""
                "local-hands" was not removed: there is no terminal on which you could be asked.
                Remove it without a question: "drydock down local-hands --yes".
                """);
    }

    @Test
    void withoutATerminalTooAClusterMustBeThere() {
        assertThat(shell.run("down", "nope")).isEqualTo(1);
        assertThat(shell.error()).isEqualTo("""
                There is no cluster "nope". There are: local-hands.
                Choose one of these, or make one with "drydock up local-hands".
                """);
    }

    @Test
    void aClusterThatIsNotThereIsNotAskedFor() {
        shell.terminal = FakeShell.SCREEN;

        assertThat(shell.run("down", "other")).isEqualTo(1);
        assertThat(shell.error()).startsWith("There is no cluster \"other\". There are: local-hands.");
    }
}
