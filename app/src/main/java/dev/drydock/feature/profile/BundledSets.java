package dev.drydock.feature.profile;

import java.util.Optional;

/** The names of the bundled manifest sets. */
final class BundledSets {
    private BundledSets() {}

    /** The set of that name. */
    static Optional<String> find(String name) {
        boolean there = name.matches("[a-z0-9][a-z0-9-]*")
                && BundledSets.class.getResource("/manifests/" + name + "/kustomization.yaml") != null;
        return there ? Optional.of(name) : Optional.empty();
    }
}
