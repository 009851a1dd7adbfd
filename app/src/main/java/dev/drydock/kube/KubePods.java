package dev.drydock.kube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.drydock.model.ApiProblem;
import dev.drydock.model.Message;
import dev.drydock.model.Pod;
import dev.drydock.model.ProblemException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pods of a cluster. */
public final class KubePods {
    /** Keeps one answer small, as kubectl does. */
    private static final int PAGE = 500;
    /** A watch that is renewed often cannot stop unnoticed for long. */
    private static final Duration WATCH = Duration.ofSeconds(12);

    private final ApiCalls calls;

    KubePods(ApiCalls calls) {
        this.calls = calls;
    }

    /** The pods of one namespace, or of all. */
    public PodListing list(Optional<String> namespace) throws ProblemException, InterruptedException {
        String path = namespace.map(name -> "/api/v1/namespaces/" + name).orElse("/api/v1") + "/pods?limit=" + PAGE;
        List<Pod> pods = new ArrayList<>();
        String next = "";
        while (true) {
            String more = next.isEmpty() ? "" : "&continue=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
            JsonNode page = calls.get(path + more);
            page.path("items").forEach(pod -> pods.add(PodReader.read(pod)));
            next = page.at("/metadata/continue").asText();
            if (next.isEmpty()) {
                return new PodListing(pods, page.at("/metadata/resourceVersion").asText());
            }
        }
    }

    /** @throws ProblemException {@link ApiProblem.PodUnknown} where it is not there */
    public Pod get(String namespace, String name) throws ProblemException, InterruptedException {
        return calls.find("/api/v1/namespaces/" + namespace + "/pods/" + name)
                .map(PodReader::read)
                .orElseThrow(() -> new ProblemException(new ApiProblem.PodUnknown(namespace, name)));
    }

    /**
     * Watches all pods from a version on. The server ends it after {@link #longestSilence} at the latest.
     *
     * @throws ProblemException {@link ApiProblem.ApiRefused} with code 410 where the version is too old
     */
    public PodChanges watch(String version) throws ProblemException, InterruptedException {
        ByteStream stream = calls.open(
                "/api/v1/pods?watch=1&allowWatchBookmarks=true&timeoutSeconds=" + WATCH.toSeconds()
                        + "&resourceVersion=" + version,
                ApiRequest.PATIENCE);
        if (stream.code() != 200) {
            stream.close();
            throw new ProblemException(
                    new ApiProblem.ApiRefused(Message.of("problem.ask.watchPods"), stream.code(), ""));
        }
        return new PodChanges(stream, calls.json());
    }

    /** A watch that is older than this is broken. */
    public Duration longestSilence() {
        return WATCH.plusSeconds(3);
    }
}
