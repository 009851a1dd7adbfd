package dev.drydock.provider.k3s;

import dev.drydock.model.ImageReference;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A release of k3s.
 *
 * @param tag of its node image, such as {@code v1.34.4-k3s1}
 * @param images all that its parts ask for, as its own k3s-images.txt lists them
 */
record K3sRelease(String tag, List<ImageReference> images) {
    private static final Pattern TAG = Pattern.compile("v(\\d+)\\.(\\d+)\\.(\\d+)-k3s(\\d+)");
    private static final Comparator<K3sRelease> OLDEST_FIRST = Comparator.<K3sRelease>comparingInt(one -> one.number(1))
            .thenComparingInt(one -> one.number(2))
            .thenComparingInt(one -> one.number(3))
            .thenComparingInt(one -> one.number(4));
    static final Comparator<K3sRelease> NEWEST_FIRST = OLDEST_FIRST.reversed();

    K3sRelease {
        images = List.copyOf(images);
        if (!TAG.matcher(tag).matches()) {
            throw new IllegalArgumentException("not the tag of a k3s image: " + tag);
        }
    }

    ImageReference nodeImage() {
        return new ImageReference("rancher/k3s:" + tag);
    }

    /** The version of Kubernetes, such as {@code v1.34.4}. */
    String version() {
        return tag.substring(0, tag.indexOf('-'));
    }

    /** The images that a cluster asks for which does without some of the parts. */
    List<ImageReference> companions(boolean ownIngress) {
        return images.stream()
                .filter(image -> Addon.disabled(ownIngress).stream().noneMatch(addon -> addon.needs(image)))
                .toList();
    }

    private int number(int group) {
        Matcher matcher = TAG.matcher(tag);
        return matcher.matches() ? Integer.parseInt(matcher.group(group)) : 0;
    }
}
