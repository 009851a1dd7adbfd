package dev.drydock.cli;

import dev.drydock.model.ProblemException;
import java.nio.file.Path;
import java.util.List;

/** The user's editor. */
@FunctionalInterface
public interface Editor {
    /** Returns when it is left. */
    void edit(List<Path> files) throws ProblemException, InterruptedException;
}
