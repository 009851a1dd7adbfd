package dev.drydock.provider;

import dev.drydock.model.ImageReference;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the nodes of a new cluster are made of.
 *
 * @param image the node image
 * @param companions images that the cluster itself asks for and that are not inside the node image
 */
public record NodeRelease(ImageReference image, List<ImageReference> companions) {
    public NodeRelease {
        companions = List.copyOf(companions);
    }

    /** All that the engine must have. */
    public List<ImageReference> images() {
        return Stream.concat(Stream.of(image), companions.stream()).toList();
    }
}
