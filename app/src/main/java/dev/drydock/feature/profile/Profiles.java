package dev.drydock.feature.profile;

import dev.drydock.host.PrivateFiles;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The profiles there are: the bundled ones and those in the user's own folder, read anew by every call. A user's profile
 * with the id of a bundled one is not seen. Thread-safe.
 */
public final class Profiles {
    private final List<ProfileSource> sources;

    /** @param userFolder may hold one folder for each profile of the user's own; need not exist */
    public Profiles(Path userFolder, PrivateFiles files) {
        this(List.of(new BundledProfiles(), new UserProfiles(userFolder, files)));
    }

    Profiles(List<ProfileSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** All that can be read, the bundled ones first. */
    public List<Profile> all() throws ProblemException {
        return readings().stream()
                .flatMap(reading -> reading.profile().stream())
                .toList();
    }

    /** Why the others cannot be read. */
    public List<Problem> broken() throws ProblemException {
        return readings().stream()
                .flatMap(reading -> reading.problem().stream())
                .toList();
    }

    /** @throws ProblemException ProfileUnknown, or what is wrong with its files */
    public Profile find(String id) throws ProblemException {
        Map<String, ProfileReader> readers = readers();
        ProfileReader reader = readers.get(id);
        if (reader == null) {
            throw new ProblemException(new ManifestProblem.ProfileUnknown(id, List.copyOf(readers.keySet())));
        }
        return reader.read();
    }

    /** One of the two. */
    private record Reading(Optional<Profile> profile, Optional<Problem> problem) {}

    private List<Reading> readings() throws ProblemException {
        return readers().values().stream().map(Profiles::reading).toList();
    }

    private static Reading reading(ProfileReader reader) {
        try {
            return new Reading(Optional.of(reader.read()), Optional.empty());
        } catch (ProblemException e) {
            // One broken file must not hide the rest.
            return new Reading(Optional.empty(), Optional.of(e.problem()));
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
