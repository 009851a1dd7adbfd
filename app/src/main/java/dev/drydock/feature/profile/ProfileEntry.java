package dev.drydock.feature.profile;

import dev.drydock.model.Problem;
import dev.drydock.model.Profile;
import java.util.Optional;

/**
 * A profile in the list of all.
 *
 * @param own whether it is the user's own, which can be changed; the others are Drydock's
 * @param profile empty when it cannot be read
 * @param problem why it cannot be read
 */
public record ProfileEntry(String id, boolean own, Optional<Profile> profile, Optional<Problem> problem) {}
