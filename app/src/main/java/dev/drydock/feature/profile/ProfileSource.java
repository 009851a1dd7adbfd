package dev.drydock.feature.profile;

import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.Optional;

/** A place that holds profiles, a folder each. */
interface ProfileSource {
    List<String> ids() throws ProblemException;

    /** The text of one of a profile's files. */
    String text(String id, String file) throws ProblemException;

    /** What to call that file when it is broken. */
    String place(String id, String file);

    /** Where the manifest set lies that the profile calls so: the name of a bundled one, or a folder in full. */
    Optional<String> manifestSet(String id, String written) throws ProblemException;
}
