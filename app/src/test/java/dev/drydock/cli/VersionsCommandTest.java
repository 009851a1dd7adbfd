package dev.drydock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.feature.cluster.OfferedVersion;
import dev.drydock.model.ProviderId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VersionsCommandTest {
    private final FakeShell shell = new FakeShell();

    @BeforeEach
    void someVersions() {
        shell.application.versions.add(new OfferedVersion(
                ProviderId.KIND,
                "v1.35.0",
                "kindest/node:v1.35.0@sha256:45",
                false,
                false,
                Optional.of(LocalDate.of(2027, 2, 28)),
                true));
        shell.application.versions.add(new OfferedVersion(
                ProviderId.K3S,
                "v1.34.4",
                "rancher/k3s:v1.34.4-k3s1",
                true,
                true,
                Optional.of(LocalDate.of(2026, 10, 27)),
                false));
    }

    @Test
    void theTableSaysWhatRunsHereAndUntilWhen() {
        assertThat(shell.run("versions")).isZero();
        assertThat(shell.out()).isEqualTo("""
                VERSION   PROVIDER   IMAGE                      STATE               SUPPORTED UNTIL
                v1.35.0   kind       kindest/node:v1.35.0       does not run here   2027-02-28
                v1.34.4   k3s        rancher/k3s:v1.34.4-k3s1   here                2026-10-27, over
                """);
    }

    @Test
    void jsonHasTheWholeReference() {
        shell.application.versions.removeLast();

        assertThat(shell.run("versions", "--json")).isZero();
        assertThat(shell.out())
                .isEqualTo("[{\"provider\":\"kind\",\"version\":\"v1.35.0\","
                        + "\"image\":\"kindest/node:v1.35.0@sha256:45\",\"present\":false,\"runs\":false,"
                        + "\"endOfSupport\":\"2027-02-28\",\"supported\":true}]\n");
    }
}
