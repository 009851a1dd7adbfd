package dev.drydock.provider.k3s;

import dev.drydock.docker.DockerEngine;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ImageReference;
import dev.drydock.model.ProblemException;
import dev.drydock.provider.CatalogueFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The catalogue of releases: the folder {@code node-images/k3s}, one file a release, bundled with Drydock. */
final class K3sReleases {
    private static final String FOLDER = "k3s/";

    private final DockerEngine engine;

    K3sReleases(DockerEngine engine) {
        this.engine = engine;
    }

    /** The one with that version of Kubernetes; else the newest that the engine has; else the newest. */
    K3sRelease choose(Optional<String> version) throws ProblemException {
        List<K3sRelease> all = all();
        if (version.isPresent()) {
            return all.stream()
                    .filter(release -> release.version().equals(version.get()))
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(
                            new ClusterProblem.VersionNotOffered(version.get(), "k3s", versions(all))));
        }
        for (K3sRelease release : all) {
            if (engine.image(release.nodeImage()).isPresent()) {
                return release;
            }
        }
        return all.getFirst();
    }

    /** The release that a node image is of. */
    K3sRelease of(ImageReference nodeImage) throws ProblemException {
        List<K3sRelease> all = all();
        return all.stream()
                .filter(release -> release.nodeImage().equals(nodeImage))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        new ClusterProblem.VersionNotOffered(nodeImage.text(), "k3s", versions(all))));
    }

    /** All there are, the newest first. */
    static List<K3sRelease> all() throws ProblemException {
        List<K3sRelease> releases = new ArrayList<>();
        for (String tag : CatalogueFile.lines(FOLDER + "index.txt")) {
            List<ImageReference> images = CatalogueFile.lines(FOLDER + tag + ".txt").stream()
                    .map(ImageReference::new)
                    .toList();
            releases.add(new K3sRelease(tag, images));
        }
        releases.sort(K3sRelease.NEWEST_FIRST);
        return List.copyOf(releases);
    }

    private static List<String> versions(List<K3sRelease> releases) {
        return releases.stream().map(K3sRelease::version).distinct().toList();
    }
}
