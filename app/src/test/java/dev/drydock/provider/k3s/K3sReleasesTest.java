package dev.drydock.provider.k3s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.drydock.docker.DockerEngine;
import dev.drydock.docker.EngineLocator;
import dev.drydock.flow.Threads;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ImageReference;
import dev.drydock.model.ProblemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class K3sReleasesTest {
    @Test
    void everyFileOfTheCatalogueIsReadNewestFirst() throws Exception {
        List<K3sRelease> all = K3sReleases.all();

        assertThat(all).isNotEmpty().isSortedAccordingTo(K3sRelease.NEWEST_FIRST);
        assertThat(all)
                .allSatisfy(release -> assertThat(release.companions(true))
                        .extracting(ImageReference::text)
                        .anyMatch(image -> image.contains("pause:"))
                        .anyMatch(image -> image.contains("coredns:"))
                        .noneMatch(image -> image.contains("traefik") || image.contains("metrics-server")));
    }

    @Test
    void aVersionOfKubernetesMeansItsReleaseOfK3s() throws Exception {
        assertThat(releases().choose(Optional.of("v1.34.4")).nodeImage())
                .isEqualTo(new ImageReference("rancher/k3s:v1.34.4-k3s1"));
    }

    @Test
    void aVersionThatTheCatalogueDoesNotHaveIsRefusedWithThoseItHas() {
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> releases().choose(Optional.of("v1.2.3")));

        assertThat(refused.problem()).isInstanceOfSatisfying(ClusterProblem.VersionNotOffered.class, problem -> {
            assertThat(problem.version()).isEqualTo("v1.2.3");
            assertThat(problem.known()).contains("v1.34.4");
        });
    }

    @Test
    void releasesAreOrderedByNumbersAndNotByLetters() {
        List<String> tags = List.of("v1.9.9-k3s1", "v1.34.4-k3s1", "v1.34.4-k3s2", "v1.34.10-k3s1");

        assertThat(tags.stream()
                        .map(tag -> new K3sRelease(tag, List.of()))
                        .sorted(K3sRelease.NEWEST_FIRST)
                        .map(K3sRelease::tag))
                .containsExactly("v1.34.10-k3s1", "v1.34.4-k3s2", "v1.34.4-k3s1", "v1.9.9-k3s1");
    }

    @Test
    void eachPartNeedsItsImagesOnlyWhereItIsDeployed() {
        K3sRelease release = new K3sRelease(
                "v1.34.4-k3s1",
                List.of(
                        new ImageReference("rancher/klipper-helm:v1"),
                        new ImageReference("rancher/klipper-lb:v1"),
                        new ImageReference("rancher/mirrored-library-traefik:3"),
                        new ImageReference("rancher/mirrored-metrics-server:v1"),
                        new ImageReference("rancher/mirrored-pause:3.6")));

        assertThat(release.companions(true))
                .extracting(ImageReference::text)
                .containsExactly("rancher/mirrored-pause:3.6");
        assertThat(release.companions(false))
                .extracting(ImageReference::text)
                .containsExactly(
                        "rancher/klipper-helm:v1",
                        "rancher/klipper-lb:v1",
                        "rancher/mirrored-library-traefik:3",
                        "rancher/mirrored-pause:3.6");
    }

    /** On an engine that does not answer: the catalogue alone decides. */
    private static K3sReleases releases() {
        Map<String, String> nowhere = Map.of("DOCKER_HOST", "unix:///nowhere.sock");
        Threads threads = new Threads((_, e) -> {
            throw new AssertionError(e);
        });
        return new K3sReleases(new DockerEngine(new EngineLocator(nowhere, "Linux", Path.of("/")), threads));
    }
}
