package dev.drydock.feature.image;

import dev.drydock.docker.DockerEngine;
import dev.drydock.model.ProblemException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How large the engine's tar of some images will be, near enough for a progress bar. */
final class TarSize {
    private TarSize() {}

    /** In bytes: every layer once, as the engine writes them. */
    static long estimate(DockerEngine engine, List<WantedImage> images) throws ProblemException {
        Map<String, Long> layers = new HashMap<>();
        for (WantedImage image : images) {
            layers.putAll(layers(image, engine.layerBytes(image.reference())));
        }
        return layers.values().stream().mapToLong(bytes -> bytes).sum();
    }

    /** The history names no layers, but has their sizes in the same order; if not, the image counts as one layer. */
    static Map<String, Long> layers(WantedImage image, List<Long> sizes) {
        List<String> names = image.build().layers();
        if (names.size() != sizes.size()) {
            return Map.of(image.build().id(), image.build().sizeBytes());
        }
        Map<String, Long> layers = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            layers.put(names.get(i), sizes.get(i));
        }
        return layers;
    }
}
