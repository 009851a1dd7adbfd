package dev.drydock.feature.profile;

import dev.drydock.host.PrivateFiles;
import dev.drydock.host.PrivateFolders;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The profiles in the user's own folder. */
final class UserProfiles implements ProfileSource {
    private final Path folder;
    private final PrivateFiles files;
    private final PrivateFolders folders;

    UserProfiles(Path folder, PrivateFiles files) {
        this.folder = folder;
        this.files = files;
        this.folders = new PrivateFolders(files);
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

    @Override
    public Optional<String> manifestSet(String id, String written) throws ProblemException {
        return new OwnSet(folder.resolve(id), written).find(files).or(() -> BundledSets.find(written));
    }

    Path folderOf(String id) {
        return folder.resolve(id);
    }

    /** Makes a profile of the two files and of what lies beside them, which nobody sees before it is whole. */
    void add(String id, ProfileTexts texts, Optional<Path> beside) throws ProblemException {
        Path draft = folder.resolve(".new-" + id);
        folders.delete(draft);
        if (beside.isPresent()) {
            folders.copy(beside.get(), draft);
        }
        write(draft, texts);
        folders.move(draft, folder.resolve(id));
    }

    void change(String id, ProfileTexts texts) throws ProblemException {
        write(folder.resolve(id), texts);
    }

    private void write(Path into, ProfileTexts texts) throws ProblemException {
        files.write(into.resolve(ProfileTexts.CLUSTER), texts.cluster());
        files.write(into.resolve(ProfileTexts.PROFILE), texts.profile());
    }

    void remove(String id) throws ProblemException {
        Path gone = folder.resolve(".removed-" + id);
        folders.delete(gone);
        folders.move(folder.resolve(id), gone);
        folders.delete(gone);
    }
}
