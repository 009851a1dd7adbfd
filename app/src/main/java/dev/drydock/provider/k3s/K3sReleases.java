package dev.drydock.provider.k3s;

import dev.drydock.docker.DockerEngine;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.HostProblem;
import dev.drydock.model.ImageReference;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The catalogue of releases: the folder {@code node-images/k3s}, one file a release, bundled with Drydock. */
final class K3sReleases {
    private static final String FOLDER = "/node-images/k3s/";

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
        for (String tag : lines("index.txt")) {
            List<ImageReference> images =
                    lines(tag + ".txt").stream().map(ImageReference::new).toList();
            releases.add(new K3sRelease(tag, images));
        }
        releases.sort(K3sRelease.NEWEST_FIRST);
        return List.copyOf(releases);
    }

    private static List<String> versions(List<K3sRelease> releases) {
        return releases.stream().map(K3sRelease::version).distinct().toList();
    }

    private static List<String> lines(String file) throws ProblemException {
        try (InputStream stream = K3sReleases.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new ProblemException(
                        new HostProblem.FileUnusable(FOLDER + file, Message.of("profile.broken.notInstalled")));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new ProblemException(new HostProblem.FileUnusable(FOLDER + file, String.valueOf(e.getMessage())), e);
        }
    }
}
