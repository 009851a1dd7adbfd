package dev.drydock.feature.profile;

import dev.drydock.host.PrivateFiles;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The profiles there are: the bundled ones and those in the user's own folder, read anew by every call. A user's profile
 * with the id of a bundled one is not seen. Thread-safe.
 */
public final class Profiles {
    private final UserProfiles own;
    private final List<ProfileSource> sources;

    /** @param userFolder may hold one folder for each profile of the user's own; need not exist */
    public Profiles(Path userFolder, PrivateFiles files) {
        own = new UserProfiles(userFolder, files);
        sources = List.of(new BundledProfiles(), own);
    }

    UserProfiles own() {
        return own;
    }

    /** All there are, the bundled ones first. */
    public List<ProfileEntry> entries() throws ProblemException {
        List<ProfileEntry> entries = new ArrayList<>();
        for (Map.Entry<String, ProfileReader> reader : readers().entrySet()) {
            entries.add(entry(reader.getKey(), reader.getValue()));
        }
        return entries;
    }

    /** All that can be read, the bundled ones first. */
    public List<Profile> all() throws ProblemException {
        return entries().stream().flatMap(entry -> entry.profile().stream()).toList();
    }

    /** Why the others cannot be read. */
    public List<Problem> broken() throws ProblemException {
        return entries().stream().flatMap(entry -> entry.problem().stream()).toList();
    }

    /** @throws ProblemException ProfileUnknown, or what is wrong with its files */
    public Profile find(String id) throws ProblemException {
        return reader(id).read();
    }

    /** The profile of that id, if there still is one. */
    public Optional<Profile> known(String id) throws ProblemException {
        ProfileReader reader = readers().get(id);
        return reader == null ? Optional.empty() : Optional.of(reader.read());
    }

    /** Its two files as they are, which may be broken. */
    public ProfileTexts texts(String id) throws ProblemException {
        return reader(id).texts();
    }

    ProfileReader reader(String id) throws ProblemException {
        Map<String, ProfileReader> readers = readers();
        ProfileReader reader = readers.get(id);
        if (reader == null) {
            throw new ProblemException(new ManifestProblem.ProfileUnknown(id, List.copyOf(readers.keySet())));
        }
        return reader;
    }

    private static ProfileEntry entry(String id, ProfileReader reader) {
        try {
            return new ProfileEntry(id, reader.isOwn(), Optional.of(reader.read()), Optional.empty());
        } catch (ProblemException e) {
            // One broken file must not hide the rest.
            return new ProfileEntry(id, reader.isOwn(), Optional.empty(), Optional.of(e.problem()));
        }
    }

    private Map<String, ProfileReader> readers() throws ProblemException {
        Map<String, ProfileReader> readers = new LinkedHashMap<>();
        for (ProfileSource source : sources) {
            for (String id : source.ids()) {
                readers.putIfAbsent(id, new ProfileReader(source, id));
            }
        }
        return readers;
    }
}
