package dev.drydock.ui.profile;

import dev.drydock.feature.profile.ProfileChange;

/** What a cluster has otherwise than its profile. */
record ChangeRow(String cluster, ProfileChange change) {}
