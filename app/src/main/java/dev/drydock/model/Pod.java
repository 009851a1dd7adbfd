package dev.drydock.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A pod as one row of {@code kubectl get pods -o wide}.
 *
 * @param uid the API server's identity of this pod, which a new pod of the same name does not share
 * @param ready the READY cell, such as {@code 1/2}
 * @param status the STATUS cell, such as {@code CrashLoopBackOff} or {@code Init:0/2}
 * @param containers names in the order of the spec, init containers first
 * @param defaultContainer whose log is meant where none is named, by the rule of kubectl: the one of the annotation, else
 *     the first that is not an init container
 */
public record Pod(
        String uid,
        String namespace,
        String name,
        String ready,
        String status,
        Restarts restarts,
        Instant createdAt,
        Optional<String> node,
        Optional<String> ip,
        List<String> containers,
        Optional<String> defaultContainer,
        Health health) {

    public Pod {
        containers = List.copyOf(containers);
    }

    /** What a glance at the row should say. */
    public enum Health {
        /** All containers ready, or ended as they should. */
        GOOD,
        /** On its way: scheduled, pulling, starting, terminating. */
        WAITING,
        /** Needs someone to look. */
        BAD
    }
}
