package dev.drydock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.feature.snapshot.Snapshot;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotCommandTest {
    private final FakeShell shell = new FakeShell();

    @BeforeEach
    void aClusterWithSnapshots() {
        shell.application.step(Samples.step("cli.list.ours", _ -> {}));
        shell.application.clusters.add(Samples.ours("demo"));
        shell.application.snapshots.add(
                new Snapshot("demo", "first", Instant.parse("2026-11-21T11:00:00Z"), 844L << 20, true));
        shell.application.snapshots.add(
                new Snapshot("old", "gone", Instant.parse("2026-11-20T11:00:00Z"), 1L << 30, false));
    }

    @ParameterizedTest
    @CsvSource({
        "snapshot save demo -q, snapshot save demo now",
        "snapshot save demo first -q, snapshot save demo first",
        "snap restore demo -y -q, snapshot restore demo newest",
        "snapshot restore demo first --yes -q, snapshot restore demo first",
        "snapshot rm demo first -y -q, snapshot remove demo first"
    })
    void eachRunsItsPlan(String line, String asked) {
        shell.application.clusters.add(Samples.ours("demo newest"));

        shell.run(line.split(" "));

        assertThat(shell.application.asked).containsExactly(asked);
    }

    @Test
    void theListHasThoseOfAllClustersOrOfOne() {
        assertThat(shell.run("snapshot")).isZero();
        assertThat(shell.out()).isEqualTo("""
                CLUSTER   TAG     TAKEN                 SIZE      FITS
                demo      first   2026-11-21 11:00:00   844 MiB   yes
                old       gone    2026-11-20 11:00:00   1.0 GiB   no, the nodes are others
                """);
    }

    @Test
    void theListOfOneAsJson() {
        assertThat(shell.run("snapshot", "list", "demo", "--json")).isZero();
        assertThat(shell.out()).isEqualTo("""
                [{"cluster":"demo","tag":"first","taken":"2026-11-21T11:00:00Z","bytes":884998144,"fits":true}]
                """);
    }

    @Test
    void whereThereAreNoneItSaysHowToTakeOne() {
        shell.application.snapshots.clear();

        assertThat(shell.run("snapshot", "list")).isZero();
        assertThat(shell.out()).isEmpty();
        assertThat(shell.error()).isEqualTo("There are no snapshots. \"drydock snapshot save NAME\" takes one.\n");
    }

    @Test
    void puttingBackIsNotBegunWithoutConsent() {
        assertThat(shell.run("snapshot", "restore", "demo")).isEqualTo(2);
        assertThat(shell.error()).isEqualTo("""
                Nobody can be asked here whether something of "demo" may be lost.
                Say so with "drydock snapshot restore demo --yes".
                """);
        assertThat(shell.application.asked).isEmpty();
    }

    @Test
    void anyOtherAnswerChangesNothing() {
        shell.terminal = FakeShell.SCREEN;
        shell.typed = "n\n";

        assertThat(shell.run("snapshot", "remove", "demo", "first")).isEqualTo(130);
        assertThat(shell.error()).endsWith(": it cannot be had back.\nRemove it? [y/N] Nothing was changed.\n");
        assertThat(shell.application.asked).isEmpty();
    }

    @Test
    void afterSavingItSaysHowToPutItBack() {
        assertThat(shell.run("snapshot", "save", "demo")).isZero();
        assertThat(shell.error().replaceAll("[\\d.]+ s", "T"))
                .endsWith("has been kept in T. \"drydock snapshot restore demo now\" puts it back.\n");
    }
}
