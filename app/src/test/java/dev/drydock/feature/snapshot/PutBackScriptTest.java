package dev.drydock.feature.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists and commands on real folders, with this computer's find and cp, which are those of the node images. */
@EnabledOnOs(OS.LINUX)
class PutBackScriptTest {
    private static final List<String> NAMES =
            List.of("a", "b c", "it's", "-rf", "line\nend", "$(touch hit)", "ü", "*", "a-b", ".hidden");

    /** The kernel counts in ticks, and the next change must have a later time than the stamp. */
    private static final String NEXT_TICK = "until [ tick -nt stamp ]; do touch tick; done";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverWasDoneToAFolderItIsAsItWasAfterwards(long seed) throws Exception {
        Random random = new Random(seed);
        Path live = Files.createDirectory(folder.resolve("live"));
        grow(live, random, 40);
        String before = everything(live);
        keep();
        for (int round = 0; round < 2; round++) {
            grow(live, random, 25);
            shrink(live, random, 15);

            putBack();

            assertThat(everything(live)).isEqualTo(before);
        }
    }

    @Test
    void whatWasNotTouchedIsNotMoved() throws Exception {
        Path live = Files.createDirectory(folder.resolve("live"));
        Files.writeString(live.resolve("still"), "still");
        Files.writeString(live.resolve("same length"), "old");
        keep();
        Object inode = Files.getAttribute(live.resolve("still"), "unix:ino");
        var time = Files.getLastModifiedTime(live.resolve("same length"));
        Files.writeString(live.resolve("same length"), "new");
        Files.setLastModifiedTime(live.resolve("same length"), time);

        putBack();

        assertThat(live.resolve("same length")).hasContent("old");
        assertThat(Files.getAttribute(live.resolve("still"), "unix:ino")).isEqualTo(inode);
        Object restored = Files.getAttribute(live.resolve("same length"), "unix:ino");
        putBack();
        assertThat(Files.getAttribute(live.resolve("same length"), "unix:ino")).isEqualTo(restored);
    }

    private void keep() throws Exception {
        sh("cp -a live kept && touch stamp; " + NEXT_TICK);
    }

    private void putBack() throws Exception {
        FileTree kept = list("kept");
        FileTree live = list("live");
        PutBackScript script = new PutBackScript();
        Path root = folder.toRealPath();
        script.add(
                root.resolve("live").toString(), root.resolve("kept").toString(), TreeDifference.toReach(kept, live));
        Files.write(folder.resolve("put-back"), script.bytes());
        sh("sh put-back && touch stamp; " + NEXT_TICK);
    }

    private FileTree list(String name) throws Exception {
        sh("since=$PWD/stamp; cd " + name + "; " + FileTree.LIST + " >../list");
        return FileTree.read(Files.readAllBytes(folder.resolve("list")));
    }

    private String everything(Path live) throws Exception {
        return sh("cd '" + live + "'; find . -type d -printf '%m %p\\0' -o -printf '%y %m %s %T@ %l %p\\0' | sort -z;"
                + " find . -type f -print0 | sort -z | xargs -0 -r cat");
    }

    private static void grow(Path root, Random random, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            Path place = somewhere(root, random).resolve(NAMES.get(random.nextInt(NAMES.size())));
            switch (random.nextInt(4)) {
                case 0 -> {
                    if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                        Files.createDirectory(place);
                    }
                }
                case 1 -> {
                    if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                        Files.createSymbolicLink(place, Path.of("nowhere" + random.nextInt(3)));
                    }
                }
                case 2 -> {
                    if (!Files.isDirectory(place) && !Files.isSymbolicLink(place)) {
                        Files.writeString(place, Integer.toString(random.nextInt(2000)));
                    }
                }
                default -> {
                    Path one = somewhere(root, random);
                    Files.setPosixFilePermissions(
                            one, PosixFilePermissions.fromString(random.nextBoolean() ? "rwxr-x---" : "rwxrwxrwx"));
                }
            }
        }
    }

    private static void shrink(Path root, Random random, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            Path folder = somewhere(root, random);
            if (!folder.equals(root)) {
                new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor();
            }
        }
    }

    private static Path somewhere(Path root, Random random) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            List<Path> folders = all.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
            return folders.get(random.nextInt(folders.size()));
        }
    }

    private String sh(String script) throws Exception {
        Process process = new ProcessBuilder("sh", "-ec", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
