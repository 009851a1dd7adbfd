package dev.drydock.feature.kubeconfig;

import dev.drydock.host.PrivateFiles;
import dev.drydock.model.ProblemException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Remembers which files a cluster was merged into, for KUBECONFIG may name others by the time it is removed. One small file a
 * cluster; losing it loses no entry, for the usual places are looked at as well.
 */
final class MergedFiles {
    private final Path folder;
    private final PrivateFiles files;

    MergedFiles(Path folder, PrivateFiles files) {
        this.folder = folder;
        this.files = files;
    }

    List<Path> of(String cluster) throws ProblemException {
        return files.read(note(cluster)).orElse("").lines().map(Path::of).toList();
    }

    void add(String cluster, Path file) throws ProblemException {
        List<Path> known = of(cluster);
        if (!known.contains(file)) {
            String text = Stream.concat(known.stream(), Stream.of(file))
                    .map(one -> one + "\n")
                    .reduce("", String::concat);
            files.write(note(cluster), text);
        }
    }

    void forget(String cluster) throws ProblemException {
        files.delete(note(cluster));
    }

    private Path note(String cluster) {
        return folder.resolve(cluster);
    }
}
