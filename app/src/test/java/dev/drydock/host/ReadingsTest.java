package dev.drydock.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.flow.Threads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class ReadingsTest {
    @TempDir
    Path procfs;

    @Test
    void availableMemoryCountsWhatCachesWouldGiveBack() throws IOException {
        Files.writeString(
                procfs.resolve("meminfo"),
                "MemTotal:  8000 kB\nMemFree:  100 kB\nMemAvailable:    2048 kB\nBuffers: 1 kB\n");

        assertThat(new Memory(procfs).availableBytes()).isEqualTo(2048 * 1024);
    }

    @Test
    void withoutProcTheJvmIsAsked() {
        assertThat(new Memory(procfs.resolve("none")).availableBytes()).isPositive();
    }

    @Test
    void theDiskOfAFolderThatIsNotMadeYetIsItsParents() throws Exception {
        assertThat(new Disk().freeBytes(procfs.resolve("a/b/c"))).isPositive();
    }

    @Test
    void inotifyLimitsAreReadTogetherOrNotAtAll() throws IOException {
        Files.createDirectories(procfs.resolve("sys/fs/inotify"));
        Files.writeString(procfs.resolve("sys/fs/inotify/max_user_watches"), "8192\n");
        assertThat(new Inotify(procfs).limits()).isEmpty();

        Files.writeString(procfs.resolve("sys/fs/inotify/max_user_instances"), "128\n");
        assertThat(new Inotify(procfs).limits()).contains(new Inotify.Limits(8192, 128));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theKernelsOwnFilesAreReadWhole() throws Exception {
        Programs programs = new Programs(new Threads((_, _) -> {}));
        String folder = "/proc/sys/fs/inotify/";
        ProgramResult cat = programs.run(
                List.of("cat", folder + "max_user_watches", folder + "max_user_instances"), Duration.ofSeconds(10));
        List<Long> limits = cat.stdout().lines().map(Long::valueOf).toList();

        assertThat(new Inotify().limits()).contains(new Inotify.Limits(limits.getFirst(), limits.getLast()));
    }
}
