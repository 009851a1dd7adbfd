package dev.drydock.host;

import dev.drydock.model.KubeconfigProblem;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Optional;

/**
 * A file of the user's that other programs read and write too. It is replaced as a whole: whoever reads it, also after a kill
 * or a loss of power, finds the old bytes or the new ones. Mode, owner and group stay; a link is followed and stays a link.
 */
public final class SharedFile {
    private static final int MOST_LINKS = 40;
    private static final String DRAFT = ".drydock-draft";

    private final Path path;

    public SharedFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /** As the user names it. */
    public Path path() {
        return path;
    }

    /** The file itself, where links lead to it; it need not be there. */
    public Path target() throws ProblemException {
        Path found = path;
        try {
            for (int links = 0; Files.isSymbolicLink(found); links++) {
                if (links == MOST_LINKS) {
                    throw new FileSystemLoopException(path.toString());
                }
                found = found.resolveSibling(Files.readSymbolicLink(found)).normalize();
            }
            return found;
        } catch (IOException e) {
            throw PrivateFiles.unusable(path, e);
        }
    }

    /** Its bytes; empty when there is no such file. */
    public Optional<byte[]> read() throws ProblemException {
        try {
            return Optional.of(Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw PrivateFiles.unusable(path, e);
        }
    }

    /** @throws ProblemException {@link KubeconfigProblem.KubeconfigReadOnly}: a rename would get round the file's mode */
    public void mustBeWritable() throws ProblemException {
        Path target = target();
        try {
            boolean closed = Files.exists(target) && (!Files.isWritable(target) || noOneMayWrite(target));
            if (closed) {
                throw new ProblemException(new KubeconfigProblem.KubeconfigReadOnly(path.toString()));
            }
        } catch (IOException e) {
            throw PrivateFiles.unusable(path, e);
        }
    }

    /** Root may write to anything; a file without any such bit says all the same that nobody should. */
    private static boolean noOneMayWrite(Path target) throws IOException {
        return posix(target).isPresent()
                && Files.getPosixFilePermissions(target).stream()
                        .noneMatch(bit -> bit.name().endsWith("_WRITE"));
    }

    /** Replaces its content; makes it, for this user alone, where it is not there. */
    public void replace(byte[] content) throws ProblemException {
        write(target(), content);
    }

    /** A copy beside it with the same mode and owner, in place of an older one; nothing where there is no file. */
    public void copyTo(String suffix) throws ProblemException {
        Path target = target();
        Optional<byte[]> content = read();
        if (content.isPresent()) {
            write(target.resolveSibling(target.getFileName() + suffix), content.get());
        }
    }

    public void delete() throws ProblemException {
        Path target = target();
        try {
            Files.deleteIfExists(target);
            persist(target);
        } catch (IOException e) {
            throw PrivateFiles.unusable(path, e);
        }
    }

    /** Removes what a writer that was killed left beside it; to be called under the lock. */
    public void sweep() throws ProblemException {
        Path target = target();
        String beginning = "." + target.getFileName() + DRAFT;
        for (Path entry : new PrivateFiles().list(target.resolveSibling("."))) {
            if (entry.getFileName().toString().startsWith(beginning)) {
                new PrivateFiles().delete(entry);
            }
        }
    }

    private void write(Path file, byte[] content) throws ProblemException {
        try {
            Path draft = Files.createTempFile(file.getParent(), "." + target().getFileName() + DRAFT, "");
            try {
                fill(draft, content);
                likeTheOriginal(draft);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                persist(file);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw PrivateFiles.unusable(file, e);
        }
    }

    /** Until here the draft was this user's alone, as temporary files are. */
    private void likeTheOriginal(Path draft) throws IOException, ProblemException {
        Path original = target();
        Optional<PosixFileAttributeView> view = posix(draft);
        if (view.isEmpty() || !Files.exists(original)) {
            return;
        }
        PosixFileAttributes wanted = Files.readAttributes(original, PosixFileAttributes.class);
        PosixFileAttributes made = view.get().readAttributes();
        if (!wanted.owner().equals(made.owner())) {
            view.get().setOwner(wanted.owner());
        }
        if (!wanted.group().equals(made.group())) {
            view.get().setGroup(wanted.group());
        }
        view.get().setPermissions(wanted.permissions());
    }

    private static void fill(Path draft, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** The new name is on the disk only when its folder is; Windows cannot open folders, and needs not. */
    private static void persist(Path file) throws IOException {
        if (posix(file.resolveSibling(".")).isPresent()) {
            try (FileChannel folder = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    private static Optional<PosixFileAttributeView> posix(Path file) {
        return Optional.ofNullable(
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS));
    }
}
