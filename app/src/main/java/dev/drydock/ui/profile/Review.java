package dev.drydock.ui.profile;

import dev.drydock.feature.profile.OwnProfiles;
import dev.drydock.feature.profile.ProfileChange;
import dev.drydock.feature.profile.ProfileChanges;
import dev.drydock.feature.profile.ProfileEntry;
import dev.drydock.feature.profile.ProfileTexts;
import dev.drydock.model.Cluster;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What it takes until the clusters that were made of a profile are as it says. */
record Review(OwnProfiles own, List<Cluster> clusters) {
    /** Reads the folder, so it is called off the JavaFX thread. */
    List<ChangeRow> of(String id, ProfileTexts texts) throws ProblemException {
        Profile after = own.check(id, texts);
        Optional<Profile> before = own.profiles().entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .flatMap(ProfileEntry::profile);
        List<ProfileChange> since = before.isPresent() ? ProfileChanges.since(before.get(), after) : List.of();
        List<ChangeRow> rows = new ArrayList<>();
        for (Cluster cluster : clusters) {
            if (cluster.owned() && cluster.profile().equals(Optional.of(id))) {
                together(ProfileChanges.against(cluster, after), since)
                        .forEach(change -> rows.add(new ChangeRow(cluster.name(), change)));
            }
        }
        return rows;
    }

    /** What the cluster itself tells is nearer to the truth than what was saved last. */
    private static List<ProfileChange> together(List<ProfileChange> against, List<ProfileChange> since) {
        List<ProfileChange.Part> told =
                against.stream().map(ProfileChange::part).toList();
        return Stream.concat(against.stream(), since.stream().filter(change -> !told.contains(change.part())))
                .toList();
    }
}
