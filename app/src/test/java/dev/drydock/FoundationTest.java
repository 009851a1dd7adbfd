package dev.drydock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.HostProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FoundationTest {
    @TempDir
    Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void foldersAndTheLogAreTheUsersAlone() throws Exception {
        Foundation base =
                new Foundation(Map.of("DRYDOCK_HOME", folder.resolve("home").toString()));

        assertThat(base.trouble).isEmpty();
        assertThat(mode(base.folders.state())).isEqualTo("rwx------");
        assertThat(mode(base.folders.data())).isEqualTo("rwx------");
        assertThat(mode(base.logFile())).isEqualTo("rw-------");
    }

    @Test
    void foldersThatCannotBeMadeAreAProblemAndNoFailure() throws Exception {
        Files.writeString(folder.resolve("file"), "");

        Foundation base =
                new Foundation(Map.of("DRYDOCK_HOME", folder.resolve("file").toString()));

        assertThat(base.trouble).get().isInstanceOf(HostProblem.FileUnusable.class);
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
