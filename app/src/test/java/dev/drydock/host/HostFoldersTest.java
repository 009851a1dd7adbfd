package dev.drydock.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
final class HostFoldersTest {
    private static final Path HOME = Path.of("/home/ann");

    @Test
    void linuxFollowsTheXdgDefaults() {
        assertThat(HostFolders.ofThisComputer(Map.of(), "Linux", HOME))
                .isEqualTo(new HostFolders(
                        HOME.resolve(".config/drydock"),
                        HOME.resolve(".local/share/drydock"),
                        HOME.resolve(".cache/drydock"),
                        HOME.resolve(".local/state/drydock")));
    }

    @Test
    void xdgVariablesCountOnlyWhenAbsolute() {
        HostFolders folders = HostFolders.ofThisComputer(
                Map.of("XDG_CONFIG_HOME", "/etc/ann", "XDG_DATA_HOME", "relative", "XDG_CACHE_HOME", ""),
                "Linux",
                HOME);

        assertThat(folders)
                .isEqualTo(new HostFolders(
                        Path.of("/etc/ann/drydock"),
                        HOME.resolve(".local/share/drydock"),
                        HOME.resolve(".cache/drydock"),
                        HOME.resolve(".local/state/drydock")));
    }

    @Test
    void macosUsesLibrary() {
        assertThat(HostFolders.ofThisComputer(Map.of("XDG_CONFIG_HOME", "/etc/ann"), "Mac OS X", HOME))
                .isEqualTo(new HostFolders(
                        HOME.resolve("Library/Application Support/Drydock/config"),
                        HOME.resolve("Library/Application Support/Drydock/data"),
                        HOME.resolve("Library/Caches/Drydock"),
                        HOME.resolve("Library/Application Support/Drydock/state")));
    }

    @Test
    void windowsUsesAppData() {
        assertThat(HostFolders.ofThisComputer(
                        Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local"), "Windows 11", HOME))
                .isEqualTo(new HostFolders(
                        Path.of("/roaming/Drydock/config"),
                        Path.of("/local/Drydock/data"),
                        Path.of("/local/Drydock/cache"),
                        Path.of("/local/Drydock/state")));
    }

    @Test
    void drydockHomeOverridesAllAndItsFoldersArePrivate(@TempDir Path own) throws Exception {
        HostFolders folders =
                HostFolders.ofThisComputer(Map.of("DRYDOCK_HOME", own + "/d", "XDG_CONFIG_HOME", "/x"), "Linux", HOME);

        folders.make();
        folders.make();

        assertThat(folders)
                .isEqualTo(new HostFolders(
                        own.resolve("d/config"),
                        own.resolve("d/data"),
                        own.resolve("d/cache"),
                        own.resolve("d/state")));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folders.data())))
                .isEqualTo("rwx------");
    }
}
