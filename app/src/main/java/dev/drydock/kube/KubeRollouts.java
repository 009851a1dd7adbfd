package dev.drydock.kube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.drydock.model.ProblemException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How workloads get on, and which of their pods are stuck. */
public final class KubeRollouts {
    private final ApiCalls calls;

    KubeRollouts(ApiCalls calls) {
        this.calls = calls;
    }

    /** Not begun where the object is not there. */
    public Rollout state(KubeObject workload) throws ProblemException, InterruptedException {
        return calls.find(workload.path())
                .map(object -> Rollout.of(workload.kind(), object))
                .orElseGet(() -> new Rollout(false, 0, 1));
    }

    /** The workload's pods that are stuck, those that were made last first. */
    public List<StuckPod> stuck(KubeObject workload) throws ProblemException, InterruptedException {
        Optional<JsonNode> object = calls.find(workload.path());
        if (object.isEmpty() || workload.namespace().isEmpty()) {
            return List.of();
        }
        String path = "/api/v1/namespaces/" + workload.namespace().get() + "/pods?labelSelector="
                + URLEncoder.encode(selector(object.get()), StandardCharsets.UTF_8);
        List<StuckPod> stuck = new ArrayList<>();
        calls.get(path).path("items").forEach(pod -> stuckPod(pod).ifPresent(stuck::add));
        stuck.sort((one, other) -> other.createdAt().compareTo(one.createdAt()));
        return stuck;
    }

    /** Lets the workload make the pod anew at once: a pod in back-off would wait for minutes although its cause is gone. */
    public void replace(StuckPod pod) throws ProblemException, InterruptedException {
        Reply reply = calls.send(ApiRequest.delete(
                "/api/v1/namespaces/" + pod.namespace() + "/pods/" + pod.name() + "?gracePeriodSeconds=0"));
        if (!reply.good() && !reply.missing()) {
            throw calls.refused("delete pod " + pod.name(), reply);
        }
    }

    private static String selector(JsonNode workload) {
        List<String> terms = new ArrayList<>();
        workload.at("/spec/selector/matchLabels")
                .properties()
                .forEach(label ->
                        terms.add(label.getKey() + "=" + label.getValue().asText()));
        return String.join(",", terms);
    }

    private static Optional<StuckPod> stuckPod(JsonNode pod) {
        for (String list : List.of("initContainerStatuses", "containerStatuses")) {
            for (JsonNode status : pod.path("status").path(list)) {
                JsonNode waiting = status.at("/state/waiting");
                if (StuckPod.isStuck(waiting.path("reason").asText())) {
                    return Optional.of(stuckPod(pod, waiting, status));
                }
            }
        }
        return Optional.empty();
    }

    private static StuckPod stuckPod(JsonNode pod, JsonNode waiting, JsonNode status) {
        JsonNode metadata = pod.path("metadata");
        return new StuckPod(
                metadata.path("namespace").asText(),
                metadata.path("name").asText(),
                metadata.path("uid").asText(),
                Instant.parse(metadata.path("creationTimestamp").asText()),
                waiting.path("reason").asText(),
                waiting.path("message").asText(),
                status.path("restartCount").asInt());
    }
}
