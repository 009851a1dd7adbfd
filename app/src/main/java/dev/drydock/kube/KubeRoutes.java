package dev.drydock.kube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.drydock.model.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How traffic gets to what runs in a cluster. */
public final class KubeRoutes {
    /** What Kubernetes itself is made of is nobody's page. */
    private static final Set<String> SYSTEM = Set.of("kube-system", "kube-public", "kube-node-lease");

    private final ApiCalls calls;

    KubeRoutes(ApiCalls calls) {
        this.calls = calls;
    }

    /** The paths of all Ingresses that lead to a Service. */
    public List<IngressRoute> ingresses() throws ProblemException, InterruptedException {
        List<IngressRoute> routes = new ArrayList<>();
        for (JsonNode ingress : items("/apis/networking.k8s.io/v1/ingresses")) {
            for (JsonNode rule : ingress.at("/spec/rules")) {
                rule.at("/http/paths")
                        .forEach(path -> route(ingress, rule, path).ifPresent(routes::add));
            }
        }
        return routes;
    }

    /** The TCP ports of all Services outside Kubernetes' own namespaces. */
    public List<ServiceRoute> services() throws ProblemException, InterruptedException {
        List<ServiceRoute> routes = new ArrayList<>();
        for (JsonNode service : items("/api/v1/services")) {
            if (!isSystem(service)) {
                service.at("/spec/ports").forEach(port -> route(service, port).ifPresent(routes::add));
            }
        }
        return routes;
    }

    /**
     * Knocks at a Service's port from inside the cluster, through the API server's proxy
     * (kubernetes.io/docs/tasks/access-application-cluster/access-cluster-services).
     *
     * @throws ProblemException where the API server itself does not answer
     */
    public ServiceAnswer knock(ServiceRoute route, Duration limit) throws ProblemException, InterruptedException {
        String path = "/api/v1/namespaces/" + route.namespace() + "/services/http:" + route.service() + ":"
                + route.port() + "/proxy/";
        Reply reply = calls.send(ApiRequest.get(path).accepting("*/*").within(limit));
        Optional<String> failure =
                calls.status(reply).map(status -> status.path("message").asText());
        return failure.map(KubeRoutes::failed).orElseGet(() -> new ServiceAnswer.Http(reply.code()));
    }

    private static ServiceAnswer failed(String message) {
        String reason = message.replaceFirst("^error trying to reach service: ", "");
        if (reason.contains("connection refused")) {
            return new ServiceAnswer.Refused(reason);
        }
        boolean spoke = reason.contains("malformed HTTP") || reason.contains("EOF") || reason.contains("reset by peer");
        return spoke ? new ServiceAnswer.NotHttp(reason) : new ServiceAnswer.Silent(reason);
    }

    private JsonNode items(String path) throws ProblemException, InterruptedException {
        return calls.get(path).path("items");
    }

    private static boolean isSystem(JsonNode service) {
        String namespace = service.at("/metadata/namespace").asText();
        boolean api = namespace.equals("default")
                && service.at("/metadata/name").asText().equals("kubernetes");
        return api
                || SYSTEM.contains(namespace)
                || service.at("/spec/type").asText().equals("ExternalName");
    }

    private static Optional<IngressRoute> route(JsonNode ingress, JsonNode rule, JsonNode path) {
        JsonNode service = path.at("/backend/service");
        if (service.isMissingNode()) {
            return Optional.empty();
        }
        String host = rule.path("host").asText();
        JsonNode number = service.at("/port/number");
        return Optional.of(new IngressRoute(
                ingress.at("/metadata/namespace").asText(),
                ingress.at("/metadata/name").asText(),
                Optional.of(host).filter(name -> !name.isEmpty()),
                path.path("path").asText("/"),
                coveredByTls(ingress, host),
                service.path("name").asText(),
                number.isMissingNode() ? service.at("/port/name").asText() : number.asText()));
    }

    private static boolean coveredByTls(JsonNode ingress, String host) {
        for (JsonNode tls : ingress.at("/spec/tls")) {
            for (JsonNode covered : tls.path("hosts")) {
                if (covered.asText().equals(host)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<ServiceRoute> route(JsonNode service, JsonNode port) {
        if (!port.path("protocol").asText("TCP").equals("TCP")) {
            return Optional.empty();
        }
        int nodePort = port.path("nodePort").asInt();
        return Optional.of(new ServiceRoute(
                service.at("/metadata/namespace").asText(),
                service.at("/metadata/name").asText(),
                Optional.of(port.path("name").asText()).filter(name -> !name.isEmpty()),
                port.path("port").asInt(),
                Optional.of(nodePort).filter(number -> number > 0)));
    }
}
