package dev.drydock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.feature.sandbox.Changes;
import dev.drydock.feature.sandbox.UpRequest;
import dev.drydock.model.ProviderId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerCommandsTest {
    private final FakeShell shell = new FakeShell();

    @BeforeEach
    void aCluster() {
        shell.application.step(Samples.step("cli.list.ours", _ -> {}));
        shell.application.clusters.add(Samples.ours("local-hands"));
    }

    @ParameterizedTest
    @CsvSource({"stop, stop", "start, start", "restart, restart", "pause, pause", "unpause, unpause", "resume, unpause"
    })
    void eachRunsItsPlan(String command, String kind) {
        assertThat(shell.run(command, "local-hands", "-q")).isZero();
        assertThat(shell.application.asked).containsExactly(kind + " local-hands");
    }

    @Test
    void pauseSaysHowToGoOn() {
        assertThat(shell.run("pause", "local-hands")).isZero();
        assertThat(shell.error().replaceAll("[\\d.]+ s", "T"))
                .endsWith("local-hands is paused after T. \"drydock unpause local-hands\" lets it run on.\n");
    }

    @Test
    void recreateChecksThenRemovesThenBringsUp() {
        shell.application.endpoints.add(Samples.page("welcome", "http://local-hands.localhost/", 200));

        assertThat(shell.run("recreate", "local-hands", "-y", "-q", "--http-port", "8080", "--provider", "k3s"))
                .isZero();
        assertThat(shell.application.asked)
                .containsExactly(
                        new Changes(Optional.empty(), Optional.of(8080), Optional.empty(), Optional.of(ProviderId.K3S)),
                        "recreate local-hands",
                        "down local-hands",
                        UpRequest.of("local-hands"),
                        "up local-hands");
    }

    @Test
    void recreateIsNotBegunWithoutConsent() {
        assertThat(shell.run("recreate", "local-hands")).isEqualTo(2);
        // It was only planned, to tell whether the cluster is there.
        assertThat(shell.application.asked).containsExactly(Changes.none());

        shell.terminal = FakeShell.SCREEN;
        shell.typed = "n\n";
        assertThat(shell.run("recreate", "local-hands")).isEqualTo(130);
        assertThat(shell.application.asked).containsExactly(Changes.none(), Changes.none());
        assertThat(shell.error()).endsWith("Nothing was removed: \"local-hands\" is as it was.\n");
    }
}
