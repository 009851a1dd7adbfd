package dev.drydock.feature.image;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** Those that are not here in this very build. */
    List<WantedImage> lacking(List<WantedImage> wanted) {
        return wanted.stream().filter(image -> !has(image)).toList();
    }

    /**
     * The kubelet's view of containerd gives each image a second name, {@code sha256:…}, the digest of its configuration,
     * which is the engine's id for it: both names lead to one manifest when the build is the same. An engine that keeps
     * its images in containerd has the manifest's digest as id.
     */
    private boolean has(WantedImage image) {
        String manifest = digests.get(image.reference().canonical());
        String id = image.build().id();
        return manifest != null && (manifest.equals(id) || manifest.equals(digests.get(id)));
    }

    /** Whether the name is known, in whatever build. */
    boolean knows(WantedImage image) {
        return digests.containsKey(image.reference().canonical());
    }
}
