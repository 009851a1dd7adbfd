package dev.drydock.kube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.drydock.model.ApiProblem;
import dev.drydock.model.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Whether a cluster can be worked with. */
public final class KubeHealth {
    private final ApiCalls calls;

    KubeHealth(ApiCalls calls) {
        this.calls = calls;
    }

    /**
     * Asks the API server whether it serves ({@code /readyz}).
     *
     * @throws ProblemException {@link ApiProblem.ApiUnreachable} where it does not say so in that time
     */
    public void probe(Duration limit) throws ProblemException, InterruptedException {
        Reply reply = calls.send(ApiRequest.get("/readyz").within(limit));
        if (!reply.good()) {
            throw new ProblemException(new ApiProblem.ApiUnreachable(
                    calls.cluster(),
                    "/readyz says " + reply.code() + " " + reply.body().strip()));
        }
    }

    /** Names of the nodes that are not ready to take pods; all are where this is empty and there are nodes. */
    public List<String> nodesNotReady() throws ProblemException, InterruptedException {
        List<String> notReady = new ArrayList<>();
        JsonNode nodes = calls.get("/api/v1/nodes").path("items");
        for (JsonNode node : nodes) {
            if (!ready(node)) {
                notReady.add(node.at("/metadata/name").asText());
            }
        }
        return nodes.isEmpty() ? List.of(calls.cluster()) : notReady;
    }

    /** Whether a namespace has its default ServiceAccount, without which no pod can be made in it. */
    public boolean takesPods(String namespace) throws ProblemException, InterruptedException {
        Reply reply = calls.send(ApiRequest.get("/api/v1/namespaces/" + namespace + "/serviceaccounts/default"));
        return reply.good();
    }

    private static boolean ready(JsonNode node) {
        for (JsonNode condition : node.at("/status/conditions")) {
            if (condition.path("type").asText().equals("Ready")) {
                return condition.path("status").asText().equals("True");
            }
        }
        return false;
    }
}
