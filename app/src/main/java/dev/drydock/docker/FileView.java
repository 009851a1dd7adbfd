package dev.drydock.docker;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** What lies at a path, as far as sockets and keys are concerned; a test answers by itself. */
@FunctionalInterface
interface FileView {
    /** What lies there; links are followed. */
    enum Kind {
        MISSING,
        SOCKET,
        FILE,
        DIRECTORY,
        /** This user may not look. */
        HIDDEN
    }

    Kind at(Path path);

    static FileView ofThisComputer() {
        return FileView::look;
    }

    private static Kind look(Path path) {
        try {
            BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
            if (found.isDirectory()) {
                return Kind.DIRECTORY;
            }
            return found.isOther() ? Kind.SOCKET : Kind.FILE;
        } catch (NoSuchFileException e) {
            return Kind.MISSING;
        } catch (AccessDeniedException e) {
            return Kind.HIDDEN;
        } catch (IOException e) {
            // A link in a circle, a folder that is a file: no socket can be opened there.
            return Kind.MISSING;
        }
    }
}
