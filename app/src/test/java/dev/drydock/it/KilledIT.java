package dev.drydock.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.DrydockProblem;
import dev.drydock.model.Problem;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line, killed as nobody can catch it, and what the next start makes of it. */
class KilledIT {
    private static final String CLUSTER = "it-killed";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "after \"{0}\" and {1} ms")
    @CsvSource({
        "'[1/', 0",
        "'[3/', 100",
        "'[3/', 1500",
        "'[3/', 6000",
        "'[4/8] Bring the images in: ', 3000",
        "'[5/', 0",
        "'[7/', 500"
    })
    void killedDuringUpTheNextStartLeavesNothing(String line, int millis) throws Exception {
        EngineContents before = EngineContents.now();
        try (DrydockHome drydock = new DrydockHome(folder)) {
            killAfter(
                    drydock,
                    line,
                    millis,
                    "up",
                    "local-hands",
                    "--name",
                    CLUSTER,
                    "--http-port",
                    "" + DrydockHome.HTTP,
                    "--https-port",
                    "" + DrydockHome.HTTPS);

            List<Problem> told = drydock.another().recovery().run();

            assertThat(told).isSubsetOf(List.of(new DrydockProblem.CutOffRemoved("up", CLUSTER)));
            assertThat(EngineContents.now()).isEqualTo(before);
            assertThat(drydock.clusterFiles()).isEmpty();
        }
    }

    @Test
    void killedDuringDownTheNextStartFinishesIt() throws Exception {
        EngineContents before = EngineContents.now();
        try (DrydockHome drydock = new DrydockHome(folder)) {
            drydock.run(drydock.up(CLUSTER));
            killAfter(drydock, "[1/", 0, "down", CLUSTER, "--yes");

            drydock.another().recovery().run();

            assertThat(EngineContents.now()).isEqualTo(before);
            assertThat(drydock.clusterFiles()).isEmpty();
        }
    }

    /** Runs the command line in a process of its own and kills it, and not the programs it has started. */
    static void killAfter(DrydockHome drydock, String line, int millis, String... arguments) throws Exception {
        Process process = new CommandLineProcess(drydock.environment()).start(arguments);
        try (BufferedReader progress =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            String read = progress.readLine();
            while (read != null && !read.startsWith(line)) {
                read = progress.readLine();
            }
            assertThat(read).as("a line that begins with " + line).isNotNull();
            Thread.sleep(Duration.ofMillis(millis));
            process.destroyForcibly();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }
}
