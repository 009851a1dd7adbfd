package dev.drydock.feature.profile;

import dev.drydock.host.PrivateFiles;
import dev.drydock.model.ProblemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A manifest set of the user's own: a folder beside profile.yaml, written with its leading {@code ./} so that no bundled set
 * is ever meant.
 *
 * @param folder the profile's own
 */
record OwnSet(Path folder, String written) {
    private static final String BESIDE = "./";

    /** The folder in full, if it is inside the profile's and holds a kustomization.yaml. */
    Optional<String> find(PrivateFiles files) throws ProblemException {
        Optional<Path> place = place();
        return place.isPresent()
                        && files.read(place.get().resolve("kustomization.yaml")).isPresent()
                ? place.map(Path::toString)
                : Optional.empty();
    }

    private Optional<Path> place() {
        if (!written.startsWith(BESIDE)) {
            return Optional.empty();
        }
        try {
            Path own = folder.toAbsolutePath().normalize();
            Path place = own.resolve(written).normalize();
            return Optional.of(place).filter(path -> path.startsWith(own) && !path.equals(own));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
