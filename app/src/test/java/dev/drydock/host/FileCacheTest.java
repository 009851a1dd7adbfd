package dev.drydock.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.model.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCacheTest {
    @TempDir
    Path folder;

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void whatWasMadeOnceIsKept() throws Exception {
        CachedFile first = cache().get("a.tar", source("content"));
        CachedFile second = cache().get("a.tar", source("content"));

        assertThat(second).isEqualTo(first);
        assertThat(made).hasValue(1);
        assertThat(read(second)).isEqualTo("content true");
    }

    @Test
    void anEntryThatLostItsEndOrItsRecordIsMadeAnew() throws Exception {
        CachedFile entry = cache().get("a.tar", source("content"));
        Files.writeString(entry.file(), "cont");
        assertThat(read(cache().get("a.tar", source("content")))).isEqualTo("content true");
        Files.writeString(folder.resolve("a.tar.crc32c"), "nonsense");
        assertThat(read(cache().get("a.tar", source("content")))).isEqualTo("content true");

        assertThat(made).hasValue(3);
    }

    @Test
    void aChangedByteIsSeenByWhoeverReadsItAll() throws Exception {
        CachedFile entry = cache().get("a.tar", source("content"));
        Files.writeString(entry.file(), "cOntent");

        assertThat(read(cache().get("a.tar", source("content")))).isEqualTo("cOntent false");
        cache().drop("a.tar");
        assertThat(read(cache().get("a.tar", source("content")))).isEqualTo("content true");
    }

    @Test
    void aSourceThatBreaksOffLeavesNothing() throws Exception {
        FileCache.Source broken =
                () -> new SequenceInputStream(new ByteArrayInputStream(new byte[9]), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("broke off");
                    }

                    @Override
                    public int read(byte[] into, int offset, int length) throws IOException {
                        throw new IOException("broke off");
                    }
                });

        assertThatThrownBy(() -> cache().get("a.tar", broken)).isInstanceOf(ProblemException.class);

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private FileCache cache() {
        return new FileCache(folder, new PrivateFiles());
    }

    private FileCache.Source source(String text) {
        return () -> {
            made.incrementAndGet();
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        };
    }

    private static String read(CachedFile file) throws Exception {
        try (CachedFile.Content content = file.open()) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return text + " " + content.intact();
        }
    }
}
