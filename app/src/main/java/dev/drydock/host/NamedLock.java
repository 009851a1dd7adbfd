package dev.drydock.host;

import dev.drydock.flow.Subscription;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Locks by name that one Drydock at a time can hold, among all that run for this user. The operating system releases
 * those of a process that dies. Thread-safe.
 */
public final class NamedLock {
    /** Far behind the text: Windows lets nobody read a locked range, and the holder's number is to be read. */
    private static final long LOCKED_BYTE = 1L << 30;

    private final Path folder;
    // Kept open for good: POSIX drops all of a process's locks on a file as soon as any of its descriptors is closed.
    private final Map<String, RandomAccessFile> open = new HashMap<>();

    /** @param folder where the lock files lie; made when first needed */
    public NamedLock(Path folder) {
        this.folder = folder;
    }

    /** A lock that is held until it is closed or this process ends. */
    public interface Held extends Subscription {}

    /** Takes the lock without waiting; empty when this process or another one holds it. */
    public synchronized Optional<Held> tryAcquire(String name) throws ProblemException {
        try {
            Optional<FileLock> lock = lock(name);
            if (lock.isPresent()) {
                write(name, Long.toString(ProcessHandle.current().pid()));
            }
            return lock.map(held -> () -> release(name, held));
        } catch (IOException e) {
            throw PrivateFiles.unusable(file(name), e);
        }
    }

    /** The process that holds the lock; empty when nobody does. */
    public synchronized Optional<Long> holder(String name) throws ProblemException {
        try {
            Optional<Long> written = read(name);
            if (written.isEmpty()) {
                return Optional.empty();
            }
            // A process that was killed leaves its number behind, but not its lock.
            Optional<FileLock> free = lock(name);
            if (free.isPresent()) {
                free.get().release();
                return Optional.empty();
            }
            return written;
        } catch (IOException e) {
            throw PrivateFiles.unusable(file(name), e);
        }
    }

    /** An open file that cannot be written any more is a defect of the computer, which no caller could put right. */
    private synchronized void release(String name, FileLock held) {
        try {
            RandomAccessFile file = open.get(name);
            if (held.isValid() && file != null) {
                file.setLength(0);
                held.release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("releasing the lock " + name, e);
        }
    }

    private Optional<FileLock> lock(String name) throws IOException, ProblemException {
        try {
            return Optional.ofNullable(open(name).getChannel().tryLock(LOCKED_BYTE, 1, false));
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private Optional<Long> read(String name) throws IOException, ProblemException {
        RandomAccessFile file = open(name);
        byte[] bytes = new byte[32];
        file.seek(0);
        int length = Math.max(0, file.read(bytes));
        String text = new String(bytes, 0, length, StandardCharsets.US_ASCII);
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private void write(String name, String text) throws IOException, ProblemException {
        RandomAccessFile file = open(name);
        file.setLength(0);
        file.seek(0);
        file.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Not a channel of java.nio: an interrupt in the middle would close it, and with it free every lock on the file. */
    private RandomAccessFile open(String name) throws IOException, ProblemException {
        RandomAccessFile known = open.get(name);
        if (known != null) {
            return known;
        }
        PrivateFiles files = new PrivateFiles();
        files.makeFolder(folder);
        RandomAccessFile opened = new RandomAccessFile(file(name).toFile(), "rw");
        open.put(name, opened);
        files.protect(file(name));
        return opened;
    }

    private Path file(String name) {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException("A lock cannot be named " + name);
        }
        return folder.resolve(name + ".lock");
    }
}
