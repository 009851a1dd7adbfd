package dev.drydock.feature.profile;

import dev.drydock.model.ImageReference;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one profile from its two files. */
final class ProfileReader {
    private final ProfileSource source;
    private final String id;

    ProfileReader(ProfileSource source, String id) {
        this.source = source;
        this.id = id;
    }

    /** Whether it lies in the user's folder, so that it can be changed. */
    boolean isOwn() {
        return source instanceof UserProfiles;
    }

    Profile read() throws ProblemException {
        return read(texts());
    }

    ProfileTexts texts() throws ProblemException {
        return new ProfileTexts(source.text(id, ProfileTexts.CLUSTER), source.text(id, ProfileTexts.PROFILE));
    }

    /** The profile that these texts would be in its place. */
    Profile read(ProfileTexts texts) throws ProblemException {
        ClusterConfig cluster = ClusterConfig.read(source.place(id, ProfileTexts.CLUSTER), texts.cluster());
        ProfileFile file = ProfileFile.read(source.place(id, ProfileTexts.PROFILE), texts.profile());
        return new Profile(
                id,
                file.title(),
                file.description(),
                texts.cluster(),
                cluster.ports(),
                file.nodeImage(),
                file.images().stream().map(ImageReference::new).toList(),
                manifestSets(file),
                file.open(),
                file.provider());
    }

    private List<String> manifestSets(ProfileFile file) throws ProblemException {
        List<String> sets = new ArrayList<>();
        for (String written : file.manifestSets()) {
            Optional<String> found = source.manifestSet(id, written);
            if (found.isEmpty()) {
                throw file.brokenSet(sets.size(), Message.of("profile.broken.set", written));
            }
            sets.add(found.get());
        }
        return sets;
    }
}
