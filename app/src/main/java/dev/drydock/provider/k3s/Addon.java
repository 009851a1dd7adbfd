package dev.drydock.provider.k3s;

import dev.drydock.model.ImageReference;
import java.util.Set;
import java.util.regex.Pattern;

/** Parts that k3s deploys by itself unless told not to (docs.k3s.io, "Managing Packaged Components"). */
enum Addon {
    TRAEFIK("traefik", "/klipper-helm:|/mirrored-library-traefik:"),
    SERVICELB("servicelb", "/klipper-lb:"),
    METRICS_SERVER("metrics-server", "/mirrored-metrics-server:");

    private final String word;
    private final Pattern images;

    Addon(String word, String images) {
        this.word = word;
        this.images = Pattern.compile(images);
    }

    /** k3s' own word for it, as {@code --disable} takes it. */
    String word() {
        return word;
    }

    boolean needs(ImageReference image) {
        return images.matcher(image.text()).find();
    }

    /**
     * Those that a cluster does without. Metrics are in no profile. Traefik, and the load balancer that leads to it, would take the
     * very ports that an ingress controller of the profile's own wants.
     */
    static Set<Addon> disabled(boolean ownIngress) {
        return ownIngress ? Set.of(values()) : Set.of(METRICS_SERVER);
    }
}
