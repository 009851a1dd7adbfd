package dev.drydock.host;

import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * Large files that can be made again, each with a record of its size and checksum beside it. An entry is written whole or not at
 * all, so that several Drydocks may share the folder. Thread-safe.
 */
public final class FileCache {
    private static final Pattern RECORD = Pattern.compile("([0-9a-f]{8}) ([0-9]{1,18})");

    private final Path folder;
    private final PrivateFiles files;

    /** @param folder made when first needed */
    public FileCache(Path folder, PrivateFiles files) {
        this.folder = folder;
        this.files = files;
    }

    /** Writes the content to an entry's file. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws ProblemException;
    }

    /** The entry of that name; one that is missing, or has not its recorded size, is made anew from the source. */
    public CachedFile get(String name, Source source) throws ProblemException {
        Optional<CachedFile> kept = kept(name);
        return kept.isPresent() ? kept.get() : make(name, source);
    }

    /** Forgets an entry that turned out to be damaged. */
    public void drop(String name) throws ProblemException {
        files.delete(record(name));
        files.delete(file(name));
    }

    private Optional<CachedFile> kept(String name) throws ProblemException {
        Optional<CachedFile> recorded = files.read(record(name)).flatMap(text -> entry(name, text));
        try {
            return recorded.isPresent()
                            && Files.isRegularFile(file(name))
                            && Files.size(file(name)) == recorded.get().bytes()
                    ? recorded
                    : Optional.empty();
        } catch (IOException e) {
            throw PrivateFiles.unusable(file(name), e);
        }
    }

    private Optional<CachedFile> entry(String name, String text) {
        Matcher matcher = RECORD.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new CachedFile(file(name), Long.parseLong(matcher.group(2)), matcher.group(1)))
                : Optional.empty();
    }

    private CachedFile make(String name, Source source) throws ProblemException {
        files.makeFolder(folder);
        try {
            Path draft = Files.createTempFile(folder, "." + name, ".tmp");
            try {
                CachedFile made = fill(draft, name, source);
                Files.move(draft, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                files.write(record(name), made.checksum() + " " + made.bytes() + "\n");
                return made;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw PrivateFiles.unusable(file(name), e);
        }
    }

    private CachedFile fill(Path draft, String name, Source source) throws IOException, ProblemException {
        CRC32C sum = new CRC32C();
        try (InputStream content = new CheckedInputStream(source.open(), sum);
                OutputStream out = Files.newOutputStream(draft)) {
            byte[] piece = new byte[CachedFile.PIECE];
            long bytes = 0;
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                out.write(piece, 0, read);
                bytes += read;
            }
            return new CachedFile(file(name), bytes, CachedFile.text(sum));
        }
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Path record(String name) {
        return folder.resolve(name + ".crc32c");
    }
}
