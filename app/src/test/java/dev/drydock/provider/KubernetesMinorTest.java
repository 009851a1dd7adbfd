package dev.drydock.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.drydock.model.ImageReference;
import dev.drydock.model.ProviderId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KubernetesMinorTest {
    @Test
    void aLineOfTheCatalogueIsRead() {
        assertThat(KubernetesMinor.read("1.35 2027-02-28 cgroup2"))
                .isEqualTo(new KubernetesMinor("1.35", LocalDate.of(2027, 2, 28), 2));
        assertThatIllegalArgumentException().isThrownBy(() -> KubernetesMinor.read("1.35 soon"));
    }

    @Test
    void sinceOneThirtyFiveNodesRefuseTheFirstControlGroups() throws Exception {
        assertThat(KubernetesMinor.of("v1.34.4").orElseThrow().runsOn("1")).isTrue();
        assertThat(KubernetesMinor.of("v1.35.0").orElseThrow().runsOn("1")).isFalse();
        assertThat(KubernetesMinor.of("v1.35.0").orElseThrow().runsOn("2")).isTrue();
        assertThat(KubernetesMinor.of("v1.99.0")).isEmpty();
        assertThat(KubernetesMinor.of("latest")).isEmpty();
    }

    @Test
    void theLastDayOfSupportCounts() throws Exception {
        KubernetesMinor minor = KubernetesMinor.of("1.34").orElseThrow();

        assertThat(minor.supportedOn(LocalDate.of(2026, 10, 27))).isTrue();
        assertThat(minor.supportedOn(LocalDate.of(2026, 10, 28))).isFalse();
    }

    @Test
    void everyNodeImageOfTheCatalogueIsOfAMinorThatItKnows() throws Exception {
        List<NodeImage> images = Stream.concat(NodeImage.ofKind().stream(), NodeImage.ofK3s().stream())
                .toList();
        assertThat(images).hasSizeGreaterThan(5);
        for (NodeImage image : images) {
            assertThat(KubernetesMinor.of(image.version())).as(image.toString()).isPresent();
        }
    }

    @Test
    void aNodeImageIsAlsoKnownByItsTagAlone() {
        NodeImage image = NodeImage.of(ProviderId.KIND, "kindest/node:v1.35.0@sha256:45");

        assertThat(image.version()).isEqualTo("v1.35.0");
        assertThat(image.tagged()).isEqualTo(new ImageReference("kindest/node:v1.35.0"));
    }
}
