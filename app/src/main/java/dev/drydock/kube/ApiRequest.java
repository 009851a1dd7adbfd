package dev.drydock.kube;

import java.time.Duration;
import java.util.Optional;

/**
 * One request to an API server.
 *
 * @param path from the server's root, with its query
 * @param timeout until the whole answer is there
 */
record ApiRequest(String method, String path, String accept, Optional<Body> body, Duration timeout) {
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What is sent along. */
    record Body(String type, String text) {}

    static ApiRequest get(String path) {
        return new ApiRequest("GET", path, "application/json", Optional.empty(), PATIENCE);
    }

    static ApiRequest patch(String path, String type, String text) {
        return new ApiRequest("PATCH", path, "application/json", Optional.of(new Body(type, text)), PATIENCE);
    }

    static ApiRequest delete(String path) {
        return new ApiRequest("DELETE", path, "application/json", Optional.empty(), PATIENCE);
    }

    ApiRequest accepting(String type) {
        return new ApiRequest(method, path, type, body, timeout);
    }

    ApiRequest within(Duration limit) {
        return new ApiRequest(method, path, accept, body, limit);
    }
}
