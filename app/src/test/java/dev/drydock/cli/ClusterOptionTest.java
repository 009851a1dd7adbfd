package dev.drydock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterOptionTest {
    private final FakeShell shell = new FakeShell();

    @Test
    void theOnlyRunningClusterNeedsNoName() {
        shell.application.clusters.addAll(List.of(Samples.theirs("asleep"), Samples.ours("awake")));

        assertThat(shell.run("pods", "-A", "--json")).isZero();
        assertThat(shell.application.asked).containsExactly("pods of awake in all");
    }

    @Test
    void amongSeveralTheUserMustChoose() {
        shell.application.clusters.addAll(List.of(Samples.ours("one"), Samples.ours("two")));

        assertThat(shell.run("urls")).isEqualTo(1);
        assertThat(shell.error()).isEqualTo("""
                Which cluster? There are: one, two.
                Name one with --cluster NAME.
                """);
    }

    @Test
    void aNamedClusterIsNotLookedUpFirst() {
        assertThat(shell.run("pods", "--cluster", "named")).isZero();
        assertThat(shell.application.asked).containsExactly("pods of named in default");
    }
}
