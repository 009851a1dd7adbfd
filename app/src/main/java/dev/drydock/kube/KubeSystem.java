package dev.drydock.kube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.drydock.model.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A cluster in itself: its nodes and what runs in {@code kube-system}. */
public final class KubeSystem {
    private static final String SPACE = "/api/v1/namespaces/kube-system";
    private static final KubeObject DNS =
            new KubeObject("apps/v1", "Deployment", Optional.of("kube-system"), "coredns", Map.of());

    private final ApiCalls calls;

    KubeSystem(ApiCalls calls) {
        this.calls = calls;
    }

    /**
     * An image that a pod of {@code kube-system} asks for.
     *
     * @param missing whether the pod waits for it
     */
    public record Image(String reference, boolean missing) {}

    /** The names of the nodes that are not ready; empty also means that there is at least one node. */
    public List<String> nodesNotReady() throws ProblemException, InterruptedException {
        JsonNode items = calls.get("/api/v1/nodes").path("items");
        List<String> waiting = new ArrayList<>();
        for (JsonNode node : items) {
            if (!ready(node)) {
                waiting.add(node.at("/metadata/name").asText());
            }
        }
        return items.isEmpty() ? List.of("no node") : List.copyOf(waiting);
    }

    private static boolean ready(JsonNode node) {
        for (JsonNode condition : node.at("/status/conditions")) {
            if (condition.path("type").asText().equals("Ready")) {
                return condition.path("status").asText().equals("True");
            }
        }
        return false;
    }

    /** How far the cluster's own DNS is; its readiness probe asks whether it answers. */
    public Rollout dns() throws ProblemException, InterruptedException {
        return calls.find(DNS.path())
                .map(object -> Rollout.of(DNS.kind(), object))
                .orElseGet(() -> new Rollout(false, 0, 1));
    }

    /** What its pods ask for at this moment, each once. */
    public List<Image> images() throws ProblemException, InterruptedException {
        List<Image> images = new ArrayList<>();
        for (JsonNode pod : calls.get(SPACE + "/pods").path("items")) {
            for (String part : List.of("initContainers", "containers")) {
                for (JsonNode container : pod.at("/spec/" + part)) {
                    images.add(image(container, pod.at("/status/" + statuses(part))));
                }
            }
        }
        return images.stream().distinct().toList();
    }

    private static String statuses(String part) {
        return part.equals("containers") ? "containerStatuses" : "initContainerStatuses";
    }

    private static Image image(JsonNode container, JsonNode statuses) {
        boolean missing = false;
        for (JsonNode status : statuses) {
            String reason = status.at("/state/waiting/reason").asText();
            missing |= status.path("name").equals(container.path("name")) && reason.contains("Image");
        }
        return new Image(container.path("image").asText(), missing);
    }
}
