package dev.drydock.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A node as the API server tells of it.
 *
 * @param conditions in the server's order; {@code Ready} among them
 * @param cpus capacity in cores
 * @param memoryBytes capacity
 * @param pods how many it takes
 * @param images what the kubelet reports, at most its nodeStatusMaxImages, which is 50
 */
public record Node(
        String name,
        List<Condition> conditions,
        String kubelet,
        String runtime,
        String system,
        double cpus,
        long memoryBytes,
        int pods,
        Instant createdAt,
        List<Image> images) {
    /**
     * One of its conditions.
     *
     * @param status {@code True}, {@code False} or {@code Unknown}
     */
    public record Condition(String type, String status, String reason, String message, Optional<Instant> since) {
        /** Whether it is as it should be: {@code Ready} is true, every other one tells of trouble when it is. */
        public boolean good() {
            return type.equals("Ready") == status.equals("True") && !status.equals("Unknown");
        }
    }

    /** An image on the node, by the most telling of its names. */
    public record Image(String name, long bytes) {}

    public Node {
        conditions = List.copyOf(conditions);
        images = List.copyOf(images);
    }

    public boolean ready() {
        return conditions.stream().anyMatch(condition -> condition.type().equals("Ready") && condition.good());
    }

    /** The conditions that tell of trouble. */
    public List<Condition> troubles() {
        return conditions.stream().filter(condition -> !condition.good()).toList();
    }
}
