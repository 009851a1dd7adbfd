package dev.drydock.kube;

import dev.drydock.model.Pod;
import java.util.List;

/**
 * The pods at one moment of the cluster.
 *
 * @param version the API's resourceVersion of that moment, from which a watch can go on
 */
public record PodListing(List<Pod> pods, String version) {
    public PodListing {
        pods = List.copyOf(pods);
    }
}
