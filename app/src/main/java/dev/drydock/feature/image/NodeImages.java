package dev.drydock.feature.image;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a node's containerd has, as {@code ctr images ls} tells it.
 *
 * @param digests the digest of the manifest that each name leads to
 */
record NodeImages(Map<String, String> digests) {
    NodeImages {
        digests = Map.copyOf(digests);
    }

    /** @param table a heading, then name, type, digest and more in columns */
    static NodeImages parse(String table) {
        Map<String, String> digests = new HashMap<>();
        table.lines().skip(1).map(line -> line.strip().split("\\s+")).forEach(columns -> {
            if (columns.length >= 3) {
                digests.put(columns[0], columns[2]);
            }
        });
        return new NodeImages(digests);
    }

    /** The manifest that an image's name leads to, in whatever build. */
    Optional<String> manifest(WantedImage image) {
        return Optional.ofNullable(digests.get(image.reference().canonical()));
    }

    /**
     * Whether the list alone proves that this very build is here. The kubelet's view of containerd gives an image a second
     * name, {@code sha256:…}, the digest of its configuration, which is the engine's id for it: both lead to one manifest.
     * It comes an instant after an import, and not at all for a name that was imported anew (containerd 2.1). An engine
     * that keeps its images in containerd has the manifest's digest as id.
     */
    boolean proves(WantedImage image) {
        String manifest = digests.get(image.reference().canonical());
        String id = image.build().id();
        return manifest != null && (manifest.equals(id) || manifest.equals(digests.get(id)));
    }
}
