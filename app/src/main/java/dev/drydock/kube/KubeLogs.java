package dev.drydock.kube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.drydock.model.ApiProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The logs of containers. */
public final class KubeLogs {
    static final String DEFAULT_CONTAINER = "/metadata/annotations/kubectl.kubernetes.io~1default-container";

    private final ApiCalls calls;

    KubeLogs(ApiCalls calls) {
        this.calls = calls;
    }

    /**
     * The container meant, by the rule of kubectl: the one named, else the pod's default one, else its first.
     *
     * @throws ProblemException {@link ApiProblem.PodUnknown}, {@link ApiProblem.ContainerUnknown}
     */
    public String container(String namespace, String pod, Optional<String> wanted)
            throws ProblemException, InterruptedException {
        JsonNode found = pod(namespace, pod).orElseThrow(() -> unknown(namespace, pod));
        List<String> known = new ArrayList<>();
        for (String list : List.of("containers", "initContainers", "ephemeralContainers")) {
            found.path("spec")
                    .path(list)
                    .forEach(one -> known.add(one.path("name").asText()));
        }
        String name = wanted.orElse(found.at(DEFAULT_CONTAINER).asText(known.getFirst()));
        if (!known.contains(name)) {
            throw new ProblemException(new ApiProblem.ContainerUnknown(pod, name, known));
        }
        return name;
    }

    /** Opens a log. */
    public LogStream open(LogQuery query) throws ProblemException, InterruptedException {
        ByteStream stream = calls.open(query.path(), ApiRequest.PATIENCE);
        if (stream.code() == 200) {
            return new LogStream(stream);
        }
        String body = body(stream);
        Reply reply = new Reply(stream.code(), body, Optional.empty());
        if (reply.missing()) {
            throw unknown(query.namespace(), query.pod());
        }
        if (reply.code() == 400) {
            throw new ProblemException(new ApiProblem.LogUnavailable(query.pod(), calls.reason(reply)));
        }
        throw calls.refused(Message.of("problem.ask.log", query.pod()), reply);
    }

    /** Whether a log that ended may go on: its container runs, or will be started again. */
    public boolean goesOn(String namespace, String pod, String container)
            throws ProblemException, InterruptedException {
        Optional<JsonNode> found = pod(namespace, pod);
        return found.isPresent() && new ContainerFate(found.get(), container).goesOn();
    }

    private Optional<JsonNode> pod(String namespace, String name) throws ProblemException, InterruptedException {
        return calls.find("/api/v1/namespaces/" + namespace + "/pods/" + name);
    }

    private static ProblemException unknown(String namespace, String pod) {
        return new ProblemException(new ApiProblem.PodUnknown(namespace, pod));
    }

    private static String body(ByteStream stream) throws ProblemException, InterruptedException {
        StringBuilder body = new StringBuilder();
        try (stream) {
            while (true) {
                var bytes = stream.read(Duration.ofSeconds(2));
                if (bytes.isEmpty() || !bytes.get().hasRemaining()) {
                    return body.toString();
                }
                body.append(StandardCharsets.UTF_8.decode(bytes.get()));
            }
        }
    }
}
