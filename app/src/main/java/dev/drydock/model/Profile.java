package dev.drydock.model;

import java.util.List;

/**
 * A recipe for a cluster: the kind config beside it, and what kind's format has no word for.
 *
 * @param id the folder's name under kind-profiles, and the default name of the cluster
 * @param clusterConfig the text of cluster.yaml, a kind v1alpha4 config
 * @param ports the host ports its control plane maps, read from cluster.yaml
 * @param nodeImage the reference of the node image unless the user asks for another version
 * @param images what its manifest sets need in the node
 * @param manifestSets names of folders under manifests, or folders of the user's own in full, in the order to apply
 * @param open what to open when it is up, first the page that a click on Open shows
 * @param provider what makes the cluster unless the user asks for another
 */
public record Profile(
        String id,
        LocalizedText title,
        LocalizedText description,
        String clusterConfig,
        List<PortMapping> ports,
        String nodeImage,
        List<ImageReference> images,
        List<String> manifestSets,
        List<Opening> open,
        ProviderId provider) {

    public Profile {
        ports = List.copyOf(ports);
        images = List.copyOf(images);
        manifestSets = List.copyOf(manifestSets);
        open = List.copyOf(open);
    }

    /** One that kind makes. */
    public Profile(
            String id,
            LocalizedText title,
            LocalizedText description,
            String clusterConfig,
            List<PortMapping> ports,
            String nodeImage,
            List<ImageReference> images,
            List<String> manifestSets,
            List<Opening> open) {
        this(id, title, description, clusterConfig, ports, nodeImage, images, manifestSets, open, ProviderId.KIND);
    }

    /**
     * A page the profile promises.
     *
     * @param host the Ingress host, such as {@code local-hands.localhost}
     * @param path with its leading slash
     */
    public record Opening(LocalizedText title, String host, String path) {}
}
