package dev.drydock.kube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        if (workload.kind().equals("Pod")) {
            return stuckPod(object.get()).stream().toList();
        }
        String selector = selector(object.get());
        // An empty selector would be answered with all the pods of the namespace.
        return selector.isEmpty()
                ? List.of()
                : stuck(
                        object.get(),
                        workload,
                        "?labelSelector=" + URLEncoder.encode(selector, StandardCharsets.UTF_8));
    }

    private List<StuckPod> stuck(JsonNode object, KubeObject workload, String query)
            throws ProblemException, InterruptedException {
        String namespace = workload.namespace().orElseThrow();
        Set<String> owners = owners(object, workload, namespace, query);
        List<StuckPod> stuck = new ArrayList<>();
        for (JsonNode pod :
                calls.get("/api/v1/namespaces/" + namespace + "/pods" + query).path("items")) {
            if (owned(pod, owners)) {
                stuckPod(pod).ifPresent(stuck::add);
            }
        }
        stuck.sort((one, other) -> other.createdAt().compareTo(one.createdAt()));
        return stuck;
    }

    /** What the workload's pods name as their owner: itself, or the ReplicaSets of a Deployment. */
    private Set<String> owners(JsonNode object, KubeObject workload, String namespace, String query)
            throws ProblemException, InterruptedException {
        Set<String> itself = Set.of(object.at("/metadata/uid").asText());
        if (!workload.kind().equals("Deployment")) {
            return itself;
        }
        Set<String> sets = new HashSet<>();
        for (JsonNode set : calls.get("/apis/apps/v1/namespaces/" + namespace + "/replicasets" + query)
                .path("items")) {
            if (owned(set, itself)) {
                sets.add(set.at("/metadata/uid").asText());
            }
        }
        return sets;
    }

    /** Labels alone do not tell: other pods may bear the same. */
    private static boolean owned(JsonNode object, Set<String> owners) {
        for (JsonNode reference : object.at("/metadata/ownerReferences")) {
            if (owners.contains(reference.path("uid").asText())) {
                return true;
            }
        }
        return false;
    }

    /** Lets the workload make the pod anew at once: a pod in back-off would wait for minutes although its cause is gone. */
    public void replace(StuckPod pod) throws ProblemException, InterruptedException {
        Reply reply = calls.send(ApiRequest.delete(
                "/api/v1/namespaces/" + pod.namespace() + "/pods/" + pod.name() + "?gracePeriodSeconds=0"));
        if (!reply.good() && !reply.missing()) {
            throw calls.refused(Message.of("problem.ask.delete", "Pod " + pod.name()), reply);
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
