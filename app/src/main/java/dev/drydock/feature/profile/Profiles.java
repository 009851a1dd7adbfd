package dev.drydock.feature.profile;

import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import java.util.List;

/** The profiles there are: the bundled ones and those in the user's own folder. Thread-safe. */
public final class Profiles {
    /** All that can be read, the bundled ones first. */
    public List<Profile> all() throws ProblemException {
        throw new UnsupportedOperationException();
    }

    public Profile find(String id) throws ProblemException {
        throw new UnsupportedOperationException();
    }
}
