package dev.drydock.kube;

import dev.drydock.model.ApiProblem;
import dev.drydock.model.ProblemException;
import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.NodeList;
import java.time.Duration;
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
        List<Node> nodes = calls.get("/api/v1/nodes", NodeList.class).getItems();
        if (nodes.isEmpty()) {
            return List.of(calls.cluster());
        }
        return nodes.stream()
                .filter(node -> !ready(node))
                .map(node -> node.getMetadata().getName())
                .toList();
    }

    /** Whether a namespace has its default ServiceAccount, without which no pod can be made in it. */
    public boolean takesPods(String namespace) throws ProblemException, InterruptedException {
        Reply reply = calls.send(ApiRequest.get("/api/v1/namespaces/" + namespace + "/serviceaccounts/default"));
        return reply.good();
    }

    private static boolean ready(Node node) {
        return node.getStatus() != null
                && node.getStatus().getConditions().stream()
                        .anyMatch(condition ->
                                condition.getType().equals("Ready") && "True".equals(condition.getStatus()));
    }
}
