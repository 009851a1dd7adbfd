package dev.drydock.feature.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.docker.EngineImage;
import dev.drydock.model.ImageReference;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TarSizeTest {
    private final WantedImage image =
            new WantedImage(new ImageReference("nginx:1.28"), new EngineImage("sha256:id", 90, List.of("a", "b")));

    @Test
    void everyLayerHasTheSizeThatTheHistoryTellsInTheSameOrder() {
        assertThat(TarSize.layers(image, List.of(80L, 10L))).isEqualTo(Map.of("a", 80L, "b", 10L));
    }

    @Test
    void anImageWhoseHistoryDoesNotFitCountsAsAWhole() {
        assertThat(TarSize.layers(image, List.of(90L))).isEqualTo(Map.of("sha256:id", 90L));
    }
}
