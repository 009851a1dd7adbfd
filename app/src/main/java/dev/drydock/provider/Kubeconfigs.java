package dev.drydock.provider;

import dev.drydock.host.PrivateFiles;
import dev.drydock.model.ProblemException;
import java.nio.file.Path;
import java.util.Optional;

/** Drydock's own kubeconfig files, one a cluster, mode 600; the user's are never opened. */
public final class Kubeconfigs {
    private final Path folder;
    private final PrivateFiles files;

    public Kubeconfigs(Path folder, PrivateFiles files) {
        this.folder = folder;
        this.files = files;
    }

    public Path of(String cluster) {
        return folder.resolve(cluster + ".yaml");
    }

    public Optional<String> read(String cluster) throws ProblemException {
        return files.read(of(cluster));
    }

    public void write(String cluster, String text) throws ProblemException {
        files.write(of(cluster), text);
    }

    /** Removes the file, and the lock that a killed kind leaves beside it (client-go's {@code .lock}). */
    public void remove(String cluster) throws ProblemException {
        files.delete(of(cluster));
        files.delete(folder.resolve(cluster + ".yaml.lock"));
    }
}
