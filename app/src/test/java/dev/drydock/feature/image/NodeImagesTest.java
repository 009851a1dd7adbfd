package dev.drydock.feature.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.docker.EngineImage;
import dev.drydock.model.ImageReference;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class NodeImagesTest {
    private static final String TABLE = """
            REF                          TYPE                 DIGEST         SIZE      PLATFORMS   LABELS
            docker.io/library/nginx:1.28 application/vnd.oci  sha256:aaaa    86.4 MiB  linux/amd64 io.cri-containerd.image=managed
            docker.io/me/app:latest      application/vnd.oci  sha256:bbbb    2.0 MiB   linux/amd64 -
            sha256:0001                  application/vnd.oci  sha256:aaaa    86.4 MiB  linux/amd64 io.cri-containerd.image=managed
            sha256:0002                  application/vnd.oci  sha256:cccc    2.0 MiB   linux/amd64 io.cri-containerd.image=managed
            """;
    private final NodeImages there = NodeImages.parse(TABLE);

    @Test
    void readsNamesAndDigests() {
        assertThat(there)
                .isEqualTo(new NodeImages(Map.of(
                        "docker.io/library/nginx:1.28", "sha256:aaaa",
                        "docker.io/me/app:latest", "sha256:bbbb",
                        "sha256:0001", "sha256:aaaa",
                        "sha256:0002", "sha256:cccc")));
    }

    @Test
    void anImageIsThereWhenItsNameAndItsIdLeadToOneManifest() {
        assertThat(there.proves(image("nginx:1.28", "sha256:0001"))).isTrue();
    }

    @Test
    void anotherBuildOfTheSameNameIsNotProved() {
        assertThat(there.proves(image("nginx:1.28", "sha256:0009"))).isFalse();
        assertThat(there.proves(image("me/app", "sha256:0002"))).isFalse();
        assertThat(there.manifest(image("me/app", "sha256:0002"))).contains("sha256:bbbb");
    }

    @Test
    void theSameBuildUnderAnotherNameIsNotThere() {
        WantedImage other = image("nginx:stable", "sha256:0001");
        assertThat(there.proves(other)).isFalse();
        assertThat(there.manifest(other)).isEmpty();
    }

    @Test
    void anEngineThatKeepsImagesInContainerdNamesTheManifest() {
        assertThat(there.proves(image("me/app", "sha256:bbbb"))).isTrue();
    }

    @Test
    void anEmptyNodeHasNothing() {
        assertThat(NodeImages.parse("")).isEqualTo(new NodeImages(Map.of()));
    }

    private static WantedImage image(String name, String id) {
        return new WantedImage(new ImageReference(name), new EngineImage(id, 1, List.of()));
    }
}
