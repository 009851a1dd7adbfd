package dev.drydock.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.drydock.model.HostProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
final class PrivateFilesTest {
    private final PrivateFiles files = new PrivateFiles();

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgainAndNobodyElseMay() throws Exception {
        Path file = folder.resolve("new/kubeconfig.yaml");

        files.write(file, "old");
        files.write(file, "neu: größer");

        assertThat(files.read(file)).contains("neu: größer");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (Stream<Path> beside = Files.list(file.getParent())) {
            assertThat(beside).containsExactly(file);
        }
    }

    @Test
    void aWriteMakesAFilePrivateThatWasNot() throws Exception {
        Path file = Files.writeString(folder.resolve("open"), "x");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        files.write(file, "y");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatIsNotThereIsEmptyAndMayBeDeleted() throws Exception {
        files.delete(folder.resolve("none"));

        assertThat(files.read(folder.resolve("none"))).isEqualTo(Optional.empty());
    }

    @Test
    void aFolderInTheWayIsToldWithItsReason() throws Exception {
        Path inTheWay = Files.createDirectories(folder.resolve("a/b")).getParent();

        ProblemException e = catchThrowableOfType(ProblemException.class, () -> files.write(inTheWay, "text"));

        assertThat(e.problem()).isEqualTo(new HostProblem.FileUnusable(inTheWay.toString(), reason(e)));
        assertThat(reason(e).arguments().toString()).isNotBlank().doesNotContain("null");
        assertThat(inTheWay.resolve("b")).isDirectory();
    }

    @Test
    void aFileWhereAFolderIsNeededIsTold() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");

        ProblemException e =
                catchThrowableOfType(ProblemException.class, () -> files.write(file.resolve("below"), "text"));

        assertThat(e.problem())
                .isEqualTo(new HostProblem.FileUnusable(file.toString(), Message.of("problem.why.exists")));
    }

    private static Message reason(ProblemException e) {
        return ((HostProblem.FileUnusable) e.problem()).reason();
    }
}
