package dev.drydock.provider;

import dev.drydock.model.ImageReference;
import dev.drydock.model.ProblemException;
import dev.drydock.model.ProviderId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A node image of the catalogue.
 *
 * @param reference with the digest that its maker published, where one is known
 * @param version of Kubernetes, such as {@code v1.34.4}
 */
public record NodeImage(ProviderId provider, ImageReference reference, String version) {
    private static final Pattern VERSION = Pattern.compile(":(v\\d+\\.\\d+\\.\\d+)");

    static NodeImage of(ProviderId provider, String reference) {
        Matcher version = VERSION.matcher(reference);
        if (!version.find()) {
            throw new IllegalArgumentException("a node image without a version: " + reference);
        }
        return new NodeImage(provider, new ImageReference(reference), version.group(1));
    }

    /** The newest first. */
    public static List<NodeImage> ofKind() throws ProblemException {
        List<NodeImage> images = new ArrayList<>();
        for (String line : CatalogueFile.lines("kind.txt")) {
            images.add(of(ProviderId.KIND, line));
        }
        return images;
    }

    public static List<NodeImage> ofK3s() throws ProblemException {
        List<NodeImage> images = new ArrayList<>();
        for (String tag : CatalogueFile.lines("k3s/index.txt")) {
            images.add(of(ProviderId.K3S, "rancher/k3s:" + tag));
        }
        return images;
    }

    /** By its tag alone: an image that was loaded from an archive has no digest to be found by. */
    public ImageReference tagged() {
        return new ImageReference(reference.repository() + ":" + reference.tag());
    }
}
