package dev.drydock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launch script, on a copy of what Maven has just packed, in a folder with a space in its name. */
@DisabledOnOs(OS.WINDOWS)
class ScriptsIT {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    private Path copy;

    private record Outcome(int code, String out, String error) {}

    @BeforeEach
    void copyWhatIsPacked() throws IOException {
        copy = folder.resolve("a place with spaces");
        Path target = Files.createDirectories(copy.resolve("app/target"));
        Files.createDirectories(copy.resolve("build"));
        Files.copy(REPOSITORY.resolve("drydock"), copy.resolve("drydock"));
        Files.copy(REPOSITORY.resolve("build/jdk.sh"), copy.resolve("build/jdk.sh"));
        assertThat(copy.resolve("drydock").toFile().setExecutable(true)).isTrue();
        Files.createSymbolicLink(target.resolve("lib"), REPOSITORY.resolve("app/target/lib"));
        try (Stream<Path> jars = Files.list(REPOSITORY.resolve("app/target"))) {
            for (Path jar :
                    jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
                Files.copy(jar, target.resolve(jar.getFileName()));
            }
        }
    }

    /** JUnit would warn that the link leads out of its folder. */
    @AfterEach
    void removeTheLink() throws IOException {
        Files.delete(copy.resolve("app/target/lib"));
    }

    private Outcome run(String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path error = Files.createTempFile(folder, "error", "");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(error.toFile())
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), text(out), text(error));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void startsFromElsewhereThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("dd"), Path.of("a place with spaces/drydock"));

        Outcome outcome = run(link.toString(), "--version");

        assertThat(outcome.error()).isEmpty();
        assertThat(outcome.out()).matches("Drydock \\S+ \\(Java 25.*\\)\n");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void aSpoiltCacheCostsNothingButTime() throws Exception {
        run(copy.resolve("drydock").toString(), "--version");
        assertThat(Files.size(copy.resolve(".drydock/cli.aot"))).isPositive();
        Files.writeString(copy.resolve(".drydock/cli.aot"), "spoilt");

        Outcome outcome = run(copy.resolve("drydock").toString(), "--version");

        assertThat(outcome.error()).isEmpty();
        assertThat(outcome.out()).startsWith("Drydock ");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void wrongUsageEndsWithTwo() throws Exception {
        Outcome outcome = run(copy.resolve("drydock").toString(), "no-such-command");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.error()).startsWith("Not understood: no-such-command\n");
    }

    @Test
    void aMissingJdkIsOneLineThatSaysHowToGetIt() throws Exception {
        // The places are the script's own; a copy that knows none of them stands for a computer without a JDK.
        Path places = copy.resolve("build/jdk.sh");
        Files.writeString(places, text(places).replaceAll("(?m)^is_jdk_25\\(\\) \\{$", "is_jdk_25() { return 1"));

        Outcome outcome = run(copy.resolve("drydock").toString(), "--version");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.error())
                .startsWith("Drydock needs JDK 25: install it from https://adoptium.net")
                .hasLineCount(1);
    }

    @Test
    void twoFirstUsesAtOnceDoNotClash() throws Exception {
        String script = copy.resolve("drydock").toString();

        Outcome outcome = run("sh", "-c", "\"$0\" --version & first=$!; \"$0\" --version && wait $first", script);

        assertThat(outcome.error()).isEmpty();
        assertThat(outcome.out()).hasLineCount(2);
        assertThat(outcome.code()).isZero();
        assertThat(copy.resolve(".drydock/lock")).doesNotExist();
    }
}
