package dev.drydock.feature.profile;

import dev.drydock.model.ProblemException;
import java.util.List;

/** A place that holds profiles, a folder each. */
interface ProfileSource {
    List<String> ids() throws ProblemException;

    /** The text of one of a profile's files. */
    String text(String id, String file) throws ProblemException;

    /** What to call that file when it is broken. */
    String place(String id, String file);
}
