package dev.drydock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"status", "urls", "pods", "open"})
    void whereThereIsNoneNoneCanBeNamed(String command) {
        assertThat(shell.run(command)).isEqualTo(1);
        assertThat(shell.error()).isEqualTo("""
                There are no clusters.
                Make one with "drydock up local-hands".
                """);
    }

    @Test
    void whereThereIsNoneItIsSaidInChineseToo() {
        shell.locale = Locale.SIMPLIFIED_CHINESE;

        assertThat(shell.run("urls")).isEqualTo(1);
        assertThat(shell.error()).isEqualTo("没有集群。\n请用“drydock up local-hands”创建一个。\n");
    }

    @Test
    void aNamedClusterIsNotLookedUpFirst() {
        assertThat(shell.run("pods", "--cluster", "named")).isZero();
        assertThat(shell.application.asked).containsExactly("pods of named in default");
    }
}
