package dev.drydock.feature.profile;

import dev.drydock.host.PrivateFiles;
import dev.drydock.host.PrivateFolders;
import dev.drydock.model.HostProblem;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes, changes and removes profiles of the user's own. Nothing is written that would not read back; the bundled ones are
 * never changed. Thread-safe as far as the files are: the last who writes is heard.
 */
public final class OwnProfiles {
    /** An id is the name of the cluster that is made of it unless the user says otherwise, so it has a cluster's rule. */
    private static final Pattern RULE = Pattern.compile("[a-z0-9]([a-z0-9-]{0,47}[a-z0-9])?");

    private final Profiles profiles;
    private final PrivateFiles files;
    private final PrivateFolders folders;

    public OwnProfiles(Profiles profiles, PrivateFiles files) {
        this.profiles = profiles;
        this.files = files;
        this.folders = new PrivateFolders(files);
    }

    /** Whether a profile may be called so. */
    public static boolean allows(String id) {
        return RULE.matcher(id).matches();
    }

    public Profiles profiles() {
        return profiles;
    }

    /** An id that no profile has, made of this one. */
    public String freeId(String like) throws ProblemException {
        List<String> taken = profiles.entries().stream().map(ProfileEntry::id).toList();
        String id = like;
        for (int i = 2; taken.contains(id); i++) {
            id = like + "-" + i;
        }
        return id;
    }

    /** A profile of the user's own with the same files, and with the manifest sets that lie beside them. */
    public Profile duplicate(String id, String newId) throws ProblemException {
        ProfileReader reader = profiles.reader(id);
        ProfileTexts texts = reader.texts();
        mustBeFree(newId);
        Optional<Path> beside = beside(reader, id);
        reader.read();
        profiles.own().add(newId, texts, beside);
        return profiles.find(newId);
    }

    private Optional<Path> beside(ProfileReader reader, String id) {
        return reader.isOwn() ? Optional.of(profiles.own().folderOf(id)) : Optional.empty();
    }

    /** What the profile would be with these files; nothing is written. */
    public Profile check(String id, ProfileTexts texts) throws ProblemException {
        return profiles.reader(id).read(texts);
    }

    /** Replaces its files, each in one moment. */
    public Profile save(String id, ProfileTexts texts) throws ProblemException {
        ProfileReader reader = mustBeOwn(id);
        Profile read = reader.read(texts);
        profiles.own().change(id, texts);
        return read;
    }

    /** Duplicates a profile with other files than it has. */
    public Profile saveAs(String id, String newId, ProfileTexts texts) throws ProblemException {
        ProfileReader reader = profiles.reader(id);
        mustBeFree(newId);
        reader.read(texts);
        profiles.own().add(newId, texts, beside(reader, id));
        return profiles.find(newId);
    }

    /**
     * Makes a profile of any kind config file.
     *
     * @throws ProblemException FileBroken naming that file and the place in it, or ProfileIdTaken
     */
    public Profile importKindConfig(Path file, String id) throws ProblemException {
        String text = text(file);
        ClusterConfig config = ClusterConfig.read(file.toString(), text);
        mustBeFree(id);
        profiles.own().add(id, new ProfileTexts(text, ImportedProfile.of(id, config)), Optional.empty());
        return profiles.find(id);
    }

    /** The id that suits a kind config file: the name of the cluster in it, or of the file. */
    public String idFor(Path file) throws ProblemException {
        Optional<String> text = files.read(file);
        Optional<String> name = text.isPresent()
                ? ClusterConfig.read(file.toString(), text.get()).name()
                : Optional.empty();
        String wanted = name.orElseGet(() -> fileName(file)).toLowerCase(Locale.ROOT);
        String id = wanted.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return freeId(allows(id) ? id : "imported");
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
    }

    /**
     * Copies a profile into a folder, where {@code kind create cluster --config cluster.yaml} works by hand.
     *
     * @return the files that one would look for
     * @throws ProblemException FileInTheWay where one of them is there already
     */
    public List<Path> export(String id, Path folder) throws ProblemException {
        ProfileReader reader = profiles.reader(id);
        ProfileTexts texts = reader.texts();
        List<Path> written = List.of(folder.resolve(ProfileTexts.CLUSTER), folder.resolve(ProfileTexts.PROFILE));
        for (Path file : written) {
            if (Files.exists(file)) {
                throw new ProblemException(new HostProblem.FileInTheWay(file.toString()));
            }
        }
        if (reader.isOwn()) {
            folders.copy(profiles.own().folderOf(id), folder);
        }
        write(folder, texts);
        return written;
    }

    private String text(Path file) throws ProblemException {
        return files.read(file)
                .orElseThrow(() -> new ProblemException(
                        new ManifestProblem.FileBroken(file.toString(), 1, 1, Message.of("profile.broken.file"))));
    }

    /** Puts the two files into any folder, for an editor. */
    public void write(Path folder, ProfileTexts texts) throws ProblemException {
        files.write(folder.resolve(ProfileTexts.CLUSTER), texts.cluster());
        files.write(folder.resolve(ProfileTexts.PROFILE), texts.profile());
    }

    /** The two files of any folder, after an editor. */
    public ProfileTexts read(Path folder) throws ProblemException {
        return new ProfileTexts(text(folder.resolve(ProfileTexts.CLUSTER)), text(folder.resolve(ProfileTexts.PROFILE)));
    }

    /** Deletes such a folder. */
    public void forget(Path folder) throws ProblemException {
        folders.delete(folder);
    }

    /** Whether it can be changed. */
    public boolean isOwn(String id) throws ProblemException {
        return profiles.reader(id).isOwn();
    }

    /** Where a profile of the user's own lies. */
    public Path folder(String id) throws ProblemException {
        mustBeOwn(id);
        return profiles.own().folderOf(id);
    }

    /** Removes a profile of the user's own; clusters made of it stay. */
    public void remove(String id) throws ProblemException {
        mustBeOwn(id);
        profiles.own().remove(id);
    }

    private void mustBeFree(String id) throws ProblemException {
        if (!allows(id)) {
            throw new ProblemException(new ManifestProblem.ProfileIdInvalid(id));
        }
        if (profiles.entries().stream().anyMatch(entry -> entry.id().equals(id))) {
            throw new ProblemException(new ManifestProblem.ProfileIdTaken(id));
        }
    }

    private ProfileReader mustBeOwn(String id) throws ProblemException {
        ProfileReader reader = profiles.reader(id);
        if (!reader.isOwn()) {
            throw new ProblemException(new ManifestProblem.ProfileReadOnly(id));
        }
        return reader;
    }
}
