package dev.drydock.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.Message;
import dev.drydock.model.Problem.Attempt;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
final class ProgramSearchTest {
    @TempDir
    Path folder;

    @Test
    void aConfiguredPlaceComesBeforeThePath() throws IOException {
        Path onPath = program("path/kind");
        Path configured = program("own/my-kind");

        assertThat(search(onPath.getParent()).find("kind", List.of(configured)))
                .isEqualTo(new ProgramSearch.Result(Optional.of(configured), List.of()));
    }

    @Test
    void everyPlaceTriedIsNamedWithItsReason() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.createFile(
                locked.resolve("kind"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));
        Path gone = folder.resolve("gone/kind");

        assertThat(search(empty, locked).find("kind", List.of(gone)))
                .isEqualTo(new ProgramSearch.Result(
                        Optional.empty(),
                        List.of(
                                new Attempt(gone.toString(), Message.of("problem.why.noPlace")),
                                new Attempt(empty.toString(), Message.of("problem.why.notThere")),
                                new Attempt(locked.toString(), Message.of("problem.why.notExecutable")))));
    }

    @Test
    void placesBeforeTheOneThatHasItAreRemembered() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path kind = program("path/kind");

        assertThat(search(empty, kind.getParent()).find("kind", List.of()))
                .isEqualTo(new ProgramSearch.Result(
                        Optional.of(kind), List.of(new Attempt(empty.toString(), Message.of("problem.why.notThere")))));
    }

    @Test
    void relativeAndEmptyPartsOfThePathAreLeftOut() {
        ProgramSearch search = new ProgramSearch(
                OperatingSystem.LINUX, Map.of("PATH", "." + File.pathSeparator + File.pathSeparator + "bin"));

        assertThat(search.find("kind", List.of())).isEqualTo(new ProgramSearch.Result(Optional.empty(), List.of()));
    }

    private Path program(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    }

    private static ProgramSearch search(Path... path) {
        String joined = String.join(
                File.pathSeparator, List.of(path).stream().map(Path::toString).toList());
        return new ProgramSearch(OperatingSystem.LINUX, Map.of("PATH", joined));
    }
}
