package dev.drydock.kube;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How far a workload is on its way to what its manifest says, by the rules of {@code kubectl rollout status}
 * (k8s.io/kubectl/pkg/polymorphichelpers/rollout_status.go).
 *
 * @param ready pods of the present generation that serve
 * @param wanted pods there should be; at least one, because a promise of no pods keeps nothing
 */
public record Rollout(boolean done, int ready, int wanted) {
    static Rollout of(String kind, JsonNode object) {
        JsonNode status = object.path("status");
        boolean seen = status.path("observedGeneration").asLong(0)
                >= object.at("/metadata/generation").asLong();
        return switch (kind) {
            case "Deployment" -> deployment(seen, object.at("/spec/replicas").asInt(1), status);
            case "StatefulSet" -> statefulSet(seen, object.at("/spec/replicas").asInt(1), status);
            case "DaemonSet" -> daemonSet(seen, status);
            case "Job" ->
                counted(
                        true,
                        status.path("succeeded").asInt(),
                        object.at("/spec/completions").asInt(1));
            case "Pod" -> counted(true, podReady(status) ? 1 : 0, 1);
            default -> new Rollout(true, 0, 0);
        };
    }

    private static Rollout deployment(boolean seen, int wanted, JsonNode status) {
        int updated = status.path("updatedReplicas").asInt();
        boolean oldOnesGone = status.path("replicas").asInt() <= updated;
        int available = Math.min(updated, status.path("availableReplicas").asInt());
        return counted(seen && oldOnesGone && updated >= wanted, available, wanted);
    }

    private static Rollout statefulSet(boolean seen, int wanted, JsonNode status) {
        boolean updated = status.path("updateRevision")
                        .asText()
                        .equals(status.path("currentRevision").asText())
                || status.path("updatedReplicas").asInt() >= wanted;
        return counted(seen && updated, status.path("readyReplicas").asInt(), wanted);
    }

    private static Rollout daemonSet(boolean seen, JsonNode status) {
        int wanted = Math.max(1, status.path("desiredNumberScheduled").asInt());
        int updated = status.path("updatedNumberScheduled").asInt();
        int available = Math.min(updated, status.path("numberAvailable").asInt());
        return counted(seen && updated >= wanted, available, wanted);
    }

    private static Rollout counted(boolean settled, int ready, int wanted) {
        return new Rollout(settled && ready >= wanted, Math.min(ready, wanted), wanted);
    }

    private static boolean podReady(JsonNode status) {
        for (JsonNode condition : status.path("conditions")) {
            if (condition.path("type").asText().equals("Ready")) {
                return condition.path("status").asText().equals("True");
            }
        }
        return false;
    }
}
