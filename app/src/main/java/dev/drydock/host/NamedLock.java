package dev.drydock.host;

import dev.drydock.flow.Subscription;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channel;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
    private final Map<String, FileChannel> channels = new HashMap<>();

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
            if (held.isValid()) {
                empty(held.acquiredBy());
                held.release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("releasing the lock " + name, e);
        }
    }

    private static void empty(Channel channel) throws IOException {
        ((FileChannel) channel).truncate(0);
    }

    private Optional<FileLock> lock(String name) throws IOException, ProblemException {
        try {
            return Optional.ofNullable(channel(name).tryLock(LOCKED_BYTE, 1, false));
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private Optional<Long> read(String name) throws IOException, ProblemException {
        ByteBuffer bytes = ByteBuffer.allocate(32);
        channel(name).read(bytes, 0);
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private void write(String name, String text) throws IOException, ProblemException {
        FileChannel channel = channel(name);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private FileChannel channel(String name) throws IOException, ProblemException {
        FileChannel known = channels.get(name);
        if (known != null) {
            return known;
        }
        PrivateFiles files = new PrivateFiles();
        files.makeFolder(folder);
        FileChannel opened = FileChannel.open(
                file(name), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channels.put(name, opened);
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
