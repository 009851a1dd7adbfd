package dev.drydock.feature.kubeconfig;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.host.OperatingSystem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UsersFilesTest {
    private static final Path OWN = Path.of("/data/kubeconfig");

    private static UsersFiles files(Map<String, String> environment, OperatingSystem system) {
        return new UsersFiles(environment, system, Path.of("/passwd/me"), OWN);
    }

    @Test
    void withoutAListItIsTheFileInTheHomeFolder() {
        assertThat(files(Map.of("HOME", "/home/me"), OperatingSystem.LINUX).all())
                .containsExactly(Path.of("/home/me/.kube/config"));
        assertThat(files(Map.of(), OperatingSystem.MACOS).all()).containsExactly(Path.of("/passwd/me/.kube/config"));
    }

    @Test
    void onWindowsTheHomeFolderIsTheProfiles() {
        assertThat(files(Map.of("USERPROFILE", "/Users/me", "HOME", "/cygwin"), OperatingSystem.WINDOWS)
                        .all())
                .containsExactly(Path.of("/Users/me/.kube/config"));
    }

    @Test
    void emptyNamesRepeatedOnesAndOurOwnFilesDoNotCount() {
        String list = "/a::/b:/a:/data/kubeconfig/demo.yaml";

        assertThat(files(Map.of("KUBECONFIG", list), OperatingSystem.LINUX).all())
                .isEqualTo(List.of(Path.of("/a"), Path.of("/b")));
    }
}
