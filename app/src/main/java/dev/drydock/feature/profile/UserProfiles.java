package dev.drydock.feature.profile;

import dev.drydock.host.PrivateFiles;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.nio.file.Path;
import java.util.List;

/** The profiles in the user's own folder. */
final class UserProfiles implements ProfileSource {
    private final Path folder;
    private final PrivateFiles files;

    UserProfiles(Path folder, PrivateFiles files) {
        this.folder = folder;
        this.files = files;
    }

    @Override
    public List<String> ids() throws ProblemException {
        return files.folders(folder).stream()
                .filter(name -> !name.startsWith("."))
                .toList();
    }

    @Override
    public String text(String id, String file) throws ProblemException {
        return files.read(folder.resolve(id).resolve(file))
                .orElseThrow(() -> new ProblemException(
                        new ManifestProblem.FileBroken(place(id, file), 1, 1, Message.of("profile.broken.file"))));
    }

    @Override
    public String place(String id, String file) {
        return folder.resolve(id).resolve(file).toString();
    }
}
