package dev.drydock.ui.runtime;

import dev.drydock.model.Pod;
import java.util.Locale;
import java.util.Optional;

/**
 * Which pods the table shows.
 *
 * @param text part of a name, a status, a node or an address; upper and lower case do not matter
 */
record PodFilter(String text, Optional<String> namespace, boolean onlyProblems) {
    boolean shows(Pod pod) {
        return namespace.map(pod.namespace()::equals).orElse(true)
                && (!onlyProblems || pod.health() == Pod.Health.BAD)
                && (text.isBlank() || mentions(pod, text.strip().toLowerCase(Locale.ROOT)));
    }

    private static boolean mentions(Pod pod, String part) {
        return has(pod.name(), part)
                || has(pod.namespace(), part)
                || has(pod.status(), part)
                || pod.node().filter(node -> has(node, part)).isPresent()
                || pod.ip().filter(ip -> has(ip, part)).isPresent();
    }

    private static boolean has(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part);
    }
}
