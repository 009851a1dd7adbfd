package dev.drydock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.Restarts;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PodsCommandTest {
    private final FakeShell shell = new FakeShell();

    @BeforeEach
    void twoPods() {
        shell.application.clusters.add(Samples.ours("local-hands"));
        Restarts many = new Restarts(3, Optional.of(FakeShell.NOW.minusSeconds(12)));
        shell.application.pods.add(
                Samples.pod("default", "welcome-1", "1/1", "Running", new Restarts(0, Optional.empty())));
        shell.application.pods.add(Samples.pod("kube-system", "broken-2", "0/2", "CrashLoopBackOff", many));
    }

    @Test
    void oneNamespaceIsShownAsKubectlShowsIt() {
        assertThat(shell.run("pods")).isZero();
        assertThat(shell.out()).isEqualTo("""
                NAME        READY   STATUS    RESTARTS   AGE
                welcome-1   1/1     Running   0          5m
                """);
    }

    @Test
    void allNamespacesHaveAColumnMore() {
        assertThat(shell.run("po", "-A")).isZero();
        assertThat(shell.out()).isEqualTo("""
                NAMESPACE     NAME        READY   STATUS             RESTARTS      AGE
                default       welcome-1   1/1     Running            0             5m
                kube-system   broken-2    0/2     CrashLoopBackOff   3 (12s ago)   5m
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--wide", "-owide", "--output=wide"})
    void wideShowsAddressAndNode(String option) {
        assertThat(shell.run("pods", option, "-n", "default")).isZero();
        assertThat(shell.out()).isEqualTo("""
                NAME        READY   STATUS    RESTARTS   AGE   IP           NODE
                welcome-1   1/1     Running   0          5m    10.244.0.5   n-control-plane
                """);
    }

    @Test
    void anotherFormThanWideIsWrongUsage() {
        assertThat(shell.run("pods", "-o", "yaml")).isEqualTo(2);
        assertThat(shell.error()).isEqualTo("""
                "yaml" cannot be the value of --output.
                Use one of these: wide. See "drydock pods --help".
                """);
    }

    @Test
    void jsonHasTheFieldsOfTheContract() {
        assertThat(shell.run("pods", "-n", "kube-system", "--json")).isZero();
        assertThat(shell.out())
                .isEqualTo("[{\"namespace\":\"kube-system\",\"name\":\"broken-2\",\"ready\":\"0/2\","
                        + "\"status\":\"CrashLoopBackOff\",\"restarts\":\"3 (12s ago)\",\"age\":\"5m\","
                        + "\"node\":\"n-control-plane\",\"ip\":\"10.244.0.5\",\"containers\":[\"init\",\"main\"]}]\n");
    }

    @Test
    void oneNamespaceAndAllOfThemExcludeEachOther() {
        assertThat(shell.run("pods", "-A", "-n", "x")).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void anEmptyNamespaceIsSaidOnStderr() {
        assertThat(shell.run("pods", "-n", "nothing")).isZero();
        assertThat(shell.out()).isEmpty();
        assertThat(shell.error()).isEqualTo("No pods found. \"-A\" shows those of all namespaces.\n");
    }
}
