package dev.drydock.kube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.drydock.model.ApiProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import io.fabric8.kubernetes.client.http.AsyncBody;
import io.fabric8.kubernetes.client.http.HttpClient;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Requests to one API server, each with a time-out, each failure a problem. Thread-safe; blocks the calling thread. */
final class ApiCalls implements AutoCloseable {
    private final String cluster;
    private final Kubeconfig way;
    private final HttpClient http;
    private final Json json;

    ApiCalls(String cluster, Kubeconfig way, HttpClient http, Json json) {
        this.cluster = cluster;
        this.way = way;
        this.http = http;
        this.json = json;
    }

    String cluster() {
        return cluster;
    }

    Json json() {
        return json;
    }

    /** @throws ProblemException when no answer came; an answer of any code is a reply */
    Reply send(ApiRequest request) throws ProblemException, InterruptedException {
        HttpRequest.Builder builder = builder(request.path(), request.accept())
                .timeout(request.timeout().toMillis(), TimeUnit.MILLISECONDS);
        String type = request.body().map(ApiRequest.Body::type).orElse(null);
        String text = request.body().map(ApiRequest.Body::text).orElse(null);
        HttpRequest built = method(builder, request.method(), type, text).build();
        HttpResponse<byte[]> response = await(http.sendAsync(built, byte[].class), request.timeout());
        byte[] body = response.body();
        return new Reply(
                response.code(),
                body == null ? "" : new String(body, StandardCharsets.UTF_8),
                seconds(response.header("Retry-After")));
    }

    /** Reads an object; empty where there is none. */
    Optional<JsonNode> find(String path) throws ProblemException, InterruptedException {
        Reply reply = send(ApiRequest.get(path));
        return reply.missing() ? Optional.empty() : Optional.of(read(path, reply));
    }

    /** Reads an object or a list. */
    JsonNode get(String path) throws ProblemException, InterruptedException {
        return read(path, send(ApiRequest.get(path)));
    }

    /** An answer that does not end by itself; the caller closes it. */
    ByteStream open(String path, Duration untilItBegins) throws ProblemException, InterruptedException {
        ByteStream stream = new ByteStream(cluster);
        HttpRequest request = builder(path, "*/*").forStreaming().build();
        HttpResponse<AsyncBody> response = await(http.consumeBytes(request, stream), untilItBegins);
        return stream.of(response);
    }

    /** The problem with a reply that is not good. */
    ProblemException refused(Message what, Reply reply) {
        return new ProblemException(new ApiProblem.ApiRefused(what, reply.code(), reason(reply)));
    }

    /** The words of the server's Status object, or what else it sent. */
    String reason(Reply reply) {
        return status(reply)
                .map(status -> status.path("message").asText())
                .orElse(reply.body().strip());
    }

    /** What the API server itself said about a failure, as opposed to what something behind it answered. */
    Optional<JsonNode> status(Reply reply) {
        if (reply.good() || !reply.body().startsWith("{")) {
            return Optional.empty();
        }
        try {
            JsonNode body = json.read(reply.body());
            return Optional.of(body).filter(node -> node.path("kind").asText().equals("Status"));
        } catch (IllegalArgumentException notJson) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        http.close();
    }

    private JsonNode read(String path, Reply reply) throws ProblemException {
        if (!reply.good()) {
            throw refused(Message.verbatim("GET " + path), reply);
        }
        try {
            return json.read(reply.body());
        } catch (IllegalArgumentException e) {
            throw new ProblemException(new ApiProblem.ApiUnreachable(cluster, Causes.deepest(e)), e);
        }
    }

    private HttpRequest.Builder builder(String path, String accept) {
        HttpRequest.Builder builder = http.newHttpRequestBuilder()
                .uri(way.server().resolve(path))
                .setHeader("Accept", accept)
                .setHeader("User-Agent", "drydock");
        way.token().ifPresent(token -> builder.setHeader("Authorization", "Bearer " + token));
        return builder;
    }

    @SuppressWarnings("NullAway") // fabric8 takes null for a request without a body
    private static HttpRequest.Builder method(
            HttpRequest.Builder builder, String method, @Nullable String type, @Nullable String text) {
        return builder.method(method, type, text);
    }

    private <T> T await(Future<T> answer, Duration limit) throws ProblemException, InterruptedException {
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw unreachable(Message.of("problem.why.noAnswer", limit.toSeconds()), e);
        } catch (ExecutionException e) {
            throw unreachable(Message.verbatim(Causes.deepest(e)), e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw e;
        }
    }

    private ProblemException unreachable(Message reason, Throwable cause) {
        return new ProblemException(new ApiProblem.ApiUnreachable(cluster, reason), cause);
    }

    private static Optional<Duration> seconds(@Nullable String header) {
        try {
            return Optional.ofNullable(header).map(Long::parseLong).map(Duration::ofSeconds);
        } catch (NumberFormatException aDate) {
            return Optional.empty();
        }
    }
}
