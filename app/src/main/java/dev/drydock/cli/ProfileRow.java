package dev.drydock.cli;

import dev.drydock.feature.profile.ProfileEntry;
import dev.drydock.model.ImageReference;
import dev.drydock.model.PortMapping;
import dev.drydock.model.Profile;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A profile as the command line lists it. */
record ProfileRow(
        String id,
        String title,
        String description,
        String nodeImage,
        List<PortMapping> ports,
        List<String> images,
        List<String> manifestSets,
        String provider,
        boolean own) {
    static List<ProfileRow> of(List<ProfileEntry> entries, Locale locale) {
        return entries.stream()
                .flatMap(entry -> entry.profile().stream().map(profile -> of(profile, entry.own(), locale)))
                .toList();
    }

    static ProfileRow of(Profile profile, boolean own, Locale locale) {
        return new ProfileRow(
                profile.id(),
                profile.title().in(locale),
                profile.description().in(locale),
                profile.nodeImage(),
                profile.ports(),
                profile.images().stream().map(ImageReference::text).toList(),
                profile.manifestSets(),
                profile.provider().word(),
                own);
    }

    static Table table(List<ProfileRow> rows, Console console) {
        Table table = new Table(console.heading("cli.profiles.heading"));
        rows.forEach(
                row -> table.row(row.id, row.title, row.nodeImage, row.hostPorts(), console.text(ownerKey(row.own))));
        return table;
    }

    private static String ownerKey(boolean own) {
        return own ? "cli.profiles.yours" : "cli.list.ours";
    }

    private String hostPorts() {
        String numbers =
                ports.stream().map(port -> Integer.toString(port.hostPort())).collect(Collectors.joining(","));
        return numbers.isEmpty() ? "-" : numbers;
    }
}
