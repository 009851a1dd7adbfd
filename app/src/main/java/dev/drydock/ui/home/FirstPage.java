package dev.drydock.ui.home;

import dev.drydock.model.Cluster;
import dev.drydock.model.Profile;
import java.util.Optional;

/** The address on this computer of the first page that a profile promises. */
final class FirstPage {
    private static final int HTTP = 80;

    private FirstPage() {}

    static Optional<String> of(Profile profile, Cluster cluster) {
        return profile.open().stream()
                .findFirst()
                .flatMap(page -> cluster.hostPort(HTTP)
                        .map(port -> "http://" + page.host() + (port == HTTP ? "" : ":" + port) + page.path()));
    }
}
