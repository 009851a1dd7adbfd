package dev.drydock.host;

import dev.drydock.model.HostProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files and folders that only this user can read: modes 600 and 700 where the file system has modes. Every failure is a
 * {@link HostProblem.FileUnusable}. Thread-safe.
 */
public final class PrivateFiles {
    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");

    /** The text of a file in UTF-8; empty when there is no such file. */
    public Optional<String> read(Path file) throws ProblemException {
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    /** What lies in a folder, sorted by name; nothing when it is not there. */
    public List<Path> list(Path folder) throws ProblemException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /** The names of the folders in a folder, sorted; none when it is not there. */
    public List<String> folders(Path folder) throws ProblemException {
        return list(folder).stream()
                .filter(Files::isDirectory)
                .map(entry -> entry.getFileName().toString())
                .toList();
    }

    /** Replaces the file as a whole: a reader, or a computer that loses power, sees the old text or the new one. */
    public void write(Path file, String text) throws ProblemException {
        Path whole = file.toAbsolutePath();
        Path folder = parent(whole);
        makeFolder(folder);
        try {
            Path draft = Files.createTempFile(folder, "." + whole.getFileName(), ".tmp", attributes(OWNER_FILE));
            try {
                fill(draft, text);
                Files.move(draft, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    /** Makes an empty file for a library to write to; one that is there already stays as it is. */
    public void makeFile(Path file) throws ProblemException {
        makeFolder(parent(file.toAbsolutePath()));
        try {
            Files.createFile(file, attributes(OWNER_FILE));
        } catch (FileAlreadyExistsException kept) {
            return;
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    /** Deletes a file; one that is gone already is no problem. */
    public void delete(Path file) throws ProblemException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    /** Makes a folder and those above it; one that is there keeps its mode. */
    public void makeFolder(Path folder) throws ProblemException {
        try {
            // createDirectories fails on a link to a folder, which is a usual way to keep data on another disk.
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, attributes(OWNER_FOLDER));
            }
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /** Gives a file that a library made the mode 600. */
    public void protect(Path file) throws ProblemException {
        try {
            if (hasModes()) {
                Files.setPosixFilePermissions(file, OWNER_FILE);
            }
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    private static void fill(Path draft, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static Path parent(Path absolute) {
        Path folder = absolute.getParent();
        return folder == null ? absolute : folder;
    }

    private static FileAttribute<?>[] attributes(Set<PosixFilePermission> mode) {
        return hasModes()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(mode)}
                : new FileAttribute<?>[0];
    }

    private static boolean hasModes() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    static ProblemException unusable(Path file, IOException e) {
        return new ProblemException(new HostProblem.FileUnusable(file.toString(), reason(e)), e);
    }

    /** The reason alone: the file's name stands in the sentence already, and some exceptions say nothing but that. */
    private static Message reason(IOException e) {
        return switch (e) {
            case FileSystemException named when named.getReason() != null -> Message.verbatim(named.getReason());
            case NoSuchFileException _ -> Message.of("problem.why.notThere");
            case AccessDeniedException _ -> Message.of("problem.why.denied");
            case FileAlreadyExistsException _ -> Message.of("problem.why.exists");
            case FileSystemException other ->
                Message.verbatim(words(other.getClass().getSimpleName()));
            default -> Message.verbatim(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        };
    }

    private static String words(String exception) {
        return exception.replace("Exception", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }
}
