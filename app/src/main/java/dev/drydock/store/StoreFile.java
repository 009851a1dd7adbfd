package dev.drydock.store;

import dev.drydock.model.HostProblem;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The database's file on the disk, which only its owner may read; SQLite gives the files beside it the same mode. */
record StoreFile(Path path) {
    /** Makes it, empty, unless it is there. */
    void create() throws ProblemException {
        try {
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                Files.createDirectories(folder, mode("rwx------"));
            }
            Files.createFile(path, mode("rw-------"));
        } catch (FileAlreadyExistsException e) {
            mustBeFile(e);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Gives a broken one another name in its folder, and returns that; the next {@link #create} begins anew. */
    String setAside(long now) throws ProblemException {
        String name = path.getFileName() + ".broken-" + now;
        try {
            Files.move(path, path.resolveSibling(name));
        } catch (NoSuchFileException e) {
            // Another Drydock was quicker; there is nothing left to set aside.
            return name;
        } catch (IOException e) {
            throw unusable(e);
        }
        forget("-wal");
        forget("-shm");
        return name;
    }

    /** What SQLite wrote beside it belongs to the broken file, and would break the new one. */
    private void forget(String suffix) throws ProblemException {
        try {
            Files.deleteIfExists(path.resolveSibling(path.getFileName() + suffix));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private void mustBeFile(FileAlreadyExistsException e) throws ProblemException {
        if (!Files.isRegularFile(path)) {
            throw unusable(e);
        }
    }

    private ProblemException unusable(IOException e) {
        return new ProblemException(new HostProblem.StoreUnusable(path.toString(), e.toString()), e);
    }

    private static FileAttribute<?>[] mode(String permissions) {
        boolean hasModes =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return hasModes
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
