package dev.drydock.kube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.drydock.model.HealthCheck;
import dev.drydock.model.Message;
import dev.drydock.model.Node;
import dev.drydock.model.ProblemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The nodes of a cluster, and what its API server says of its own parts. */
public final class KubeNodes {
    /** A line of {@code /readyz?verbose}, as k8s.io/apiserver pkg/server/healthz/healthz.go writes it. */
    private static final Pattern CHECK = Pattern.compile("^\\[([+-])](\\S+) .*$");

    private final ApiCalls calls;

    KubeNodes(ApiCalls calls) {
        this.calls = calls;
    }

    public List<Node> list() throws ProblemException, InterruptedException {
        List<Node> nodes = new ArrayList<>();
        calls.get("/api/v1/nodes").path("items").forEach(item -> nodes.add(node(item)));
        nodes.sort(Comparator.comparing(Node::name));
        return nodes;
    }

    /** Also those of a server that is not ready, which answers 500 with the same text. */
    public List<HealthCheck> checks() throws ProblemException, InterruptedException {
        Reply reply = calls.send(ApiRequest.get("/readyz?verbose"));
        List<HealthCheck> checks = new ArrayList<>();
        for (String line : reply.body().lines().toList()) {
            Matcher check = CHECK.matcher(line);
            if (check.matches()) {
                checks.add(new HealthCheck(check.group(2), check.group(1).equals("+")));
            }
        }
        if (checks.isEmpty() && !reply.good()) {
            throw calls.refused(Message.verbatim("GET /readyz"), reply);
        }
        return checks;
    }

    static Node node(JsonNode item) {
        JsonNode info = item.at("/status/nodeInfo");
        JsonNode capacity = item.at("/status/capacity");
        return new Node(
                item.at("/metadata/name").asText(),
                conditions(item),
                info.path("kubeletVersion").asText(),
                info.path("containerRuntimeVersion").asText(),
                info.path("osImage").asText() + ", " + info.path("architecture").asText(),
                Quantities.number(capacity.path("cpu").asText()),
                (long) Quantities.number(capacity.path("memory").asText()),
                capacity.path("pods").asInt(),
                Instant.parse(item.at("/metadata/creationTimestamp").asText()),
                images(item));
    }

    private static List<Node.Condition> conditions(JsonNode item) {
        List<Node.Condition> conditions = new ArrayList<>();
        for (JsonNode condition : item.at("/status/conditions")) {
            conditions.add(new Node.Condition(
                    condition.path("type").asText(),
                    condition.path("status").asText(),
                    condition.path("reason").asText(),
                    condition.path("message").asText(),
                    Optional.of(condition.path("lastTransitionTime").asText())
                            .filter(text -> !text.isEmpty())
                            .map(Instant::parse)));
        }
        return conditions;
    }

    private static List<Node.Image> images(JsonNode item) {
        List<Node.Image> images = new ArrayList<>();
        for (JsonNode image : item.at("/status/images")) {
            images.add(new Node.Image(
                    name(image.path("names")), image.path("sizeBytes").asLong()));
        }
        images.sort(Comparator.comparingLong(Node.Image::bytes).reversed().thenComparing(Node.Image::name));
        return images;
    }

    /** A tag says more than a digest. */
    private static String name(JsonNode names) {
        String found = "";
        for (JsonNode name : names) {
            if (found.isEmpty() || !name.asText().contains("@")) {
                found = name.asText();
            }
        }
        return found;
    }
}
