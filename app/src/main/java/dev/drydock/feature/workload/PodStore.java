package dev.drydock.feature.workload;

import dev.drydock.kube.PodChange;
import dev.drydock.kube.PodListing;
import dev.drydock.model.Pod;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pods as a listing and the changes after it tell them, by uid, so that a pod that was made anew under its old name is
 * another one. A pod that is told again unchanged keeps its record. For one thread.
 */
final class PodStore {
    private static final Comparator<Pod> ORDER =
            Comparator.comparing(Pod::namespace).thenComparing(Pod::name).thenComparing(Pod::uid);

    private final Map<String, Pod> pods = new HashMap<>();
    private String version = "";
    private boolean changed = true;

    /** Where a watch has to go on. */
    String version() {
        return version;
    }

    void replace(PodListing listing) {
        Map<String, Pod> known = new HashMap<>(pods);
        pods.clear();
        for (Pod pod : listing.pods()) {
            Pod before = known.get(pod.uid());
            pods.put(pod.uid(), pod.equals(before) ? before : pod);
        }
        changed = true;
        version = listing.version();
    }

    /** @return whether the watch can go on after it */
    boolean apply(PodChange change) {
        return switch (change) {
            case PodChange.There there -> {
                if (!there.pod().equals(pods.get(there.pod().uid()))) {
                    pods.put(there.pod().uid(), there.pod());
                    changed = true;
                }
                version = there.version();
                yield true;
            }
            case PodChange.Gone gone -> {
                changed |= pods.remove(gone.uid()) != null;
                version = gone.version();
                yield true;
            }
            case PodChange.Bookmark bookmark -> {
                version = bookmark.version();
                yield true;
            }
            case PodChange.Lost _ -> {
                version = "";
                yield false;
            }
            case PodChange.Ended _ -> false;
        };
    }

    /** Whether there is something to tell since the last snapshot. */
    boolean changed() {
        return changed;
    }

    List<Pod> snapshot() {
        changed = false;
        return pods.values().stream().sorted(ORDER).toList();
    }

    static List<Pod> sorted(List<Pod> pods) {
        return pods.stream().sorted(ORDER).toList();
    }
}
