package dev.drydock.kube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.drydock.model.Restarts;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The READY, STATUS and RESTARTS cells of a pod, by the rule of Kubernetes' own printer
 * (pkg/printers/internalversion/printers.go, printPod, at 1.34). Made for one pod and thrown away.
 */
final class PodCells {
    private final JsonNode pod;
    private final JsonNode status;
    private final Set<String> sidecars = new HashSet<>();
    private int total;
    private int ready;
    private String reason;
    private int restarts;
    private @Nullable Instant lastRestart;
    private int sidecarRestarts;
    private @Nullable Instant lastSidecarRestart;
    private boolean running;

    PodCells(JsonNode pod) {
        this.pod = pod;
        status = pod.path("status");
        total = pod.at("/spec/containers").size();
        reason = status.path("reason").asText(status.path("phase").asText());
        if (reason.isEmpty()) {
            reason = status.path("phase").asText();
        }
        gated();
        boolean initialized = initContainers();
        if (initialized || condition("Initialized")) {
            containers();
        }
        deleted();
    }

    String ready() {
        return ready + "/" + total;
    }

    boolean allReady() {
        return ready == total;
    }

    String status() {
        return reason;
    }

    Restarts restarts() {
        return new Restarts(restarts, Optional.ofNullable(lastRestart));
    }

    private void gated() {
        for (JsonNode condition : status.path("conditions")) {
            if (is(condition, "type", "PodScheduled") && is(condition, "reason", "SchedulingGated")) {
                reason = "SchedulingGated";
            }
        }
    }

    /** Whether none of them holds the pod up. */
    private boolean initContainers() {
        for (JsonNode container : pod.at("/spec/initContainers")) {
            if (is(container, "restartPolicy", "Always")) {
                sidecars.add(container.path("name").asText());
                total++;
            }
        }
        int index = 0;
        for (JsonNode container : status.path("initContainerStatuses")) {
            countInitRestarts(container);
            if (!passed(container)) {
                reason = "Init:" + holdUp(container, index);
                return false;
            }
            index++;
        }
        return true;
    }

    private void countInitRestarts(JsonNode container) {
        restarts += container.path("restartCount").asInt();
        lastRestart = later(lastRestart, container);
        if (isSidecar(container)) {
            sidecarRestarts += container.path("restartCount").asInt();
            lastSidecarRestart = later(lastSidecarRestart, container);
        }
    }

    private boolean passed(JsonNode container) {
        JsonNode terminated = container.at("/state/terminated");
        if (terminated.isObject() && terminated.path("exitCode").asInt() == 0) {
            return true;
        }
        boolean started = isSidecar(container) && container.path("started").asBoolean();
        if (started && container.path("ready").asBoolean()) {
            ready++;
        }
        return started;
    }

    private String holdUp(JsonNode container, int index) {
        JsonNode terminated = container.at("/state/terminated");
        if (terminated.isObject()) {
            return ended(terminated);
        }
        String waiting = container.at("/state/waiting/reason").asText();
        return waiting.isEmpty() || waiting.equals("PodInitializing")
                ? index + "/" + pod.at("/spec/initContainers").size()
                : waiting;
    }

    private void containers() {
        restarts = sidecarRestarts;
        lastRestart = lastSidecarRestart;
        JsonNode statuses = status.path("containerStatuses");
        // Backwards, so that the first container has the last word.
        for (int i = statuses.size() - 1; i >= 0; i--) {
            container(statuses.get(i));
        }
        if (reason.equals("Completed") && running) {
            reason = condition("Ready") ? "Running" : "NotReady";
        }
    }

    private void container(JsonNode container) {
        restarts += container.path("restartCount").asInt();
        lastRestart = later(lastRestart, container);
        String waiting = container.at("/state/waiting/reason").asText();
        JsonNode terminated = container.at("/state/terminated");
        if (!waiting.isEmpty()) {
            reason = waiting;
        } else if (terminated.isObject()) {
            reason = ended(terminated);
        } else if (container.path("ready").asBoolean()
                && container.at("/state/running").isObject()) {
            running = true;
            ready++;
        }
    }

    private void deleted() {
        String phase = status.path("phase").asText();
        boolean terminal = phase.equals("Succeeded") || phase.equals("Failed");
        if (!pod.at("/metadata/deletionTimestamp").isTextual()) {
            return;
        }
        if (is(status, "reason", "NodeLost")) {
            reason = "Unknown";
        } else if (!terminal) {
            reason = "Terminating";
        }
    }

    private boolean isSidecar(JsonNode container) {
        return sidecars.contains(container.path("name").asText());
    }

    private boolean condition(String type) {
        for (JsonNode condition : status.path("conditions")) {
            if (is(condition, "type", type) && is(condition, "status", "True")) {
                return true;
            }
        }
        return false;
    }

    private static String ended(JsonNode terminated) {
        String reason = terminated.path("reason").asText();
        if (!reason.isEmpty()) {
            return reason;
        }
        int signal = terminated.path("signal").asInt();
        return signal == 0 ? "ExitCode:" + terminated.path("exitCode").asInt() : "Signal:" + signal;
    }

    private static @Nullable Instant later(@Nullable Instant known, JsonNode container) {
        JsonNode finished = container.at("/lastState/terminated/finishedAt");
        if (!finished.isTextual()) {
            return known;
        }
        Instant at = Instant.parse(finished.asText());
        return known == null || known.isBefore(at) ? at : known;
    }

    private static boolean is(JsonNode node, String field, String value) {
        return node.path(field).asText().equals(value);
    }
}
