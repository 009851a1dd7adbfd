package dev.drydock.feature.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ClusterState;
import dev.drydock.model.ImageReference;
import dev.drydock.model.LocalizedText;
import dev.drydock.model.PortMapping;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import dev.drydock.model.ProviderId;
import dev.drydock.provider.NodeRelease;
import dev.drydock.provider.ReleaseWish;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WantedTest {
    private static final Profile PROFILE = new Profile(
            "local-hands",
            LocalizedText.of("Local Hands"),
            LocalizedText.of(""),
            "kind: Cluster\n",
            List.of(PortMapping.loopback(80, 80), PortMapping.loopback(443, 443)),
            "kindest/node:v1.34.4",
            List.of(new ImageReference("nginx:1.28")),
            List.of(),
            List.of());

    @Test
    void withoutWishesItIsTheProfile() throws Exception {
        Wanted wanted = new Wanted(PROFILE, UpRequest.of("local-hands"));

        assertThat(wanted.name()).isEqualTo("local-hands");
        assertThat(wanted.releaseWish(true)).isEqualTo(new ReleaseWish("kindest/node:v1.34.4", Optional.empty(), true));
        assertThat(wanted.httpPort()).isEqualTo(80);
        assertThat(wanted.allImages(new NodeRelease(
                        new ImageReference("kindest/node:v1.34.4"), List.of(new ImageReference("a/dns:1")))))
                .containsExactly(
                        new ImageReference("kindest/node:v1.34.4"),
                        new ImageReference("a/dns:1"),
                        new ImageReference("nginx:1.28"));
    }

    @Test
    void aVersionIsWishedForWithOrWithoutItsLetter() throws Exception {
        assertThat(version("1.33.1").releaseWish(true).version()).contains("v1.33.1");
        assertThat(version("v1.33.1").releaseWish(true).version()).contains("v1.33.1");
        assertThat(problem(() -> version("latest").releaseWish(true)))
                .isEqualTo(new ClusterProblem.VersionUnknown("latest", List.of("v1.34.4")));
    }

    @Test
    void aNameThatDockerOrKubernetesCouldNotCarryIsRefused() {
        for (String name : List.of("Upper", "-first", "last-", "dot.ted", "", "a".repeat(50))) {
            UpRequest request = new UpRequest(
                    "local-hands", Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty());
            assertThat(problem(() -> new Wanted(PROFILE, request).name()))
                    .isEqualTo(new ClusterProblem.ClusterNameInvalid(name));
        }
    }

    @Test
    void aClusterThatIsAsWantedFits() {
        assertThatCode(() -> version("v1.34.4").mustFit(cluster("local-hands"))).doesNotThrowAnyException();
    }

    @Test
    void aClusterOfAnotherProviderDoesNotFit() {
        UpRequest k3s = new UpRequest(
                "local-hands",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ProviderId.K3S));

        assertThat(problem(() -> new Wanted(PROFILE, k3s).mustFit(cluster("local-hands"))))
                .isEqualTo(new ClusterProblem.ClusterProviderDiffers("local-hands", "k3s", "kind"));
    }

    @Test
    void otherPortsVersionsAndProfilesDoNotFit() {
        UpRequest otherPort =
                new UpRequest("local-hands", Optional.empty(), Optional.empty(), Optional.of(8080), Optional.empty());

        assertThat(problem(() -> new Wanted(PROFILE, otherPort).mustFit(cluster("local-hands"))))
                .isEqualTo(new ClusterProblem.ClusterPortsDiffer("local-hands", 8080, 80));
        assertThat(problem(() -> version("1.33.0").mustFit(cluster("local-hands"))))
                .isEqualTo(new ClusterProblem.ClusterVersionDiffers("local-hands", "v1.33.0", "v1.34.4"));
        assertThat(problem(() -> new Wanted(PROFILE, UpRequest.of("local-hands")).mustFit(cluster("another"))))
                .isEqualTo(new ClusterProblem.ClusterProfileDiffers("local-hands", "local-hands", "another"));
    }

    private static Wanted version(String version) {
        return new Wanted(
                PROFILE,
                new UpRequest(
                        "local-hands", Optional.empty(), Optional.of(version), Optional.empty(), Optional.empty()));
    }

    private static Cluster cluster(String profile) {
        return new Cluster(
                "local-hands",
                ProviderId.KIND,
                Optional.of(profile),
                ClusterState.STOPPED,
                Optional.of("v1.34.4"),
                List.of(),
                true,
                List.of(PortMapping.loopback(80, 80)));
    }

    private static Problem problem(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).problem();
    }
}
