package dev.drydock.host;

import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whole folders of the user's own: copied, moved and deleted with all that is in them. Links are copied and deleted as links.
 * Every failure is a {@link dev.drydock.model.HostProblem.FileUnusable}. Thread-safe.
 */
public final class PrivateFolders {
    private final PrivateFiles files;

    public PrivateFolders(PrivateFiles files) {
        this.files = files;
    }

    /** Copies what lies in a folder into another, which is made where it is not there; files of the same name are replaced. */
    public void copy(Path from, Path to) throws ProblemException {
        files.makeFolder(to);
        for (Path entry : files.list(from)) {
            Path target = to.resolve(entry.getFileName().toString());
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                copy(entry, target);
            } else {
                copyFile(entry, target);
            }
        }
    }

    private static void copyFile(Path from, Path to) throws ProblemException {
        try {
            Files.copy(from, to, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw PrivateFiles.unusable(to, e);
        }
    }

    /** Gives a folder another name beside or near it, in one moment. */
    public void move(Path from, Path to) throws ProblemException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw PrivateFiles.unusable(to, e);
        }
    }

    /** Deletes a folder with all that is in it; one that is gone already is no problem. */
    public void delete(Path folder) throws ProblemException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (Path entry : deepestFirst(folder)) {
            files.delete(entry);
        }
    }

    private static List<Path> deepestFirst(Path folder) throws ProblemException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException e) {
            throw PrivateFiles.unusable(folder, e);
        }
    }
}
