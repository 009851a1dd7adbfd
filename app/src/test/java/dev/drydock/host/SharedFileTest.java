package dev.drydock.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.model.HostProblem;
import dev.drydock.model.ProblemException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedFileTest {
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void aLinkThatLeadsToNothingYetLeadsToTheNewFile() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("target"));
        SharedFile file = new SharedFile(link);
        assertThat(file.read()).isEmpty();

        file.replace(NEW);

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("target")).hasContent("new").isRegularFile();
        file.delete();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void linksInACircleAreNamed() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));

        assertThatThrownBy(() -> new SharedFile(link).replace(NEW))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isInstanceOf(HostProblem.FileUnusable.class));
    }

    @Test
    void theModeStaysAndTheCopyHasItToo() throws Exception {
        Path config = Files.writeString(folder.resolve("config"), "old");
        Files.setPosixFilePermissions(config, PosixFilePermissions.fromString("rw-r--r--"));
        SharedFile file = new SharedFile(config);

        file.copyTo(".copy");
        file.replace(NEW);

        assertThat(config).hasContent("new");
        assertThat(folder.resolve("config.copy")).hasContent("old");
        for (Path one : new Path[] {config, folder.resolve("config.copy")}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)))
                    .isEqualTo("rw-r--r--");
        }
    }

    @Test
    void draftsOfAKilledWriterAreSweptAndNothingElse() throws Exception {
        Path config = Files.writeString(folder.resolve("config"), "old");
        Files.writeString(folder.resolve(".config.drydock-draft123"), "");
        Files.writeString(folder.resolve(".config.other"), "");

        new SharedFile(config).sweep();

        assertThat(folder).isDirectoryNotContaining("glob:**draft*");
        assertThat(folder.resolve(".config.other")).exists();
    }
}
