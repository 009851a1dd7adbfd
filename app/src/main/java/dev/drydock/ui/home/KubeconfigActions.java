package dev.drydock.ui.home;

import dev.drydock.feature.kubeconfig.Merged;
import dev.drydock.model.ProblemException;
import dev.drydock.ui.fx.Ask;
import java.nio.file.Path;
import java.util.List;

/**
 * What the home screen can do with a cluster's kubeconfig. All of it may block.
 *
 * @param path of the file that Drydock keeps
 * @param exportLine the line that makes a shell use it
 * @param merge adds it to the user's own
 * @param takeOut takes it out of the user's own; answers which files had it
 */
public record KubeconfigActions(
        Ask<String, Path> path, Ask<String, String> exportLine, Change<Merged> merge, Change<List<Path>> takeOut) {
    /** A change of the user's file. */
    @FunctionalInterface
    public interface Change<A> {
        /** @param force whether a stale lock is removed */
        A of(String cluster, boolean force) throws ProblemException, InterruptedException;
    }
}
