package dev.drydock.kube;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The objects that Drydock makes in a cluster, by server-side apply with the field manager {@code drydock}. */
public final class KubeObjects {
    private static final String MANAGER = "drydock";
    private static final String APPLY = "application/apply-patch+yaml";
    private static final int CREATED = 201;
    private static final JsonNode NONE = MissingNode.getInstance();
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    private final ApiCalls calls;

    KubeObjects(ApiCalls calls) {
        this.calls = calls;
    }

    /**
     * Makes an object, or changes it to what the manifest says; fields that others own are left alone.
     *
     * @param set the manifest set it belongs to, written to its labels
     * @return whether it was not there before
     * @throws ProblemException {@link ManifestProblem.ApplyConflict} where someone else owns a field we want different
     */
    public boolean apply(KubeObject object, String set) throws ProblemException, InterruptedException {
        KubeObject ours = object.labelled(Map.of("app.kubernetes.io/managed-by", MANAGER, "dev.drydock/set", set));
        String text = calls.json().write(ours.content());
        Reply reply = patch(ours, text, false);
        if (reply.code() == 409 && onlyWithOurselves(reply)) {
            reply = patch(ours, text, true);
        }
        if (reply.code() == 409) {
            throw new ProblemException(new ManifestProblem.ApplyConflict(object.title(), calls.reason(reply)));
        }
        if (!reply.good()) {
            throw new ProblemException(new ManifestProblem.ApplyRefused(object.title(), calls.reason(reply)));
        }
        return reply.code() == CREATED;
    }

    /** Removes an object and what belongs to it; returns when the API server has taken note. */
    public void delete(KubeObject object) throws ProblemException, InterruptedException {
        Reply reply = calls.send(ApiRequest.delete(object.path() + "?propagationPolicy=Background"));
        if (!reply.good() && !reply.missing()) {
            throw calls.refused(Message.of("problem.ask.delete", object.title()), reply);
        }
    }

    public boolean exists(KubeObject object) throws ProblemException, InterruptedException {
        return calls.send(ApiRequest.get(object.path())).good();
    }

    /** An API server that has only just come up, or is busy, refuses for a while what it takes a moment later. */
    private Reply patch(KubeObject object, String text, boolean force) throws ProblemException, InterruptedException {
        String path = object.path() + "?fieldManager=" + MANAGER + "&force=" + force;
        long end = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (true) {
            Reply reply = calls.send(ApiRequest.patch(path, APPLY, text));
            boolean early = reply.passing() || reply.missing() || namespaceNotReady(reply);
            if (!early || System.nanoTime() > end) {
                return reply;
            }
            Thread.sleep(reply.retryAfter().orElse(Duration.ofMillis(100)));
        }
    }

    private static boolean namespaceNotReady(Reply reply) {
        return reply.code() == 403 && reply.body().contains("NamespaceTerminating");
    }

    /** Field managers that are called like us, but wrote by an update, are an earlier Drydock. */
    private boolean onlyWithOurselves(Reply reply) {
        List<String> conflicts = new ArrayList<>();
        for (JsonNode cause :
                calls.status(reply).map(status -> status.at("/details/causes")).orElse(NONE)) {
            if (cause.path("reason").asText().equals("FieldManagerConflict")) {
                conflicts.add(cause.path("message").asText());
            }
        }
        return !conflicts.isEmpty()
                && conflicts.stream().allMatch(conflict -> conflict.startsWith("conflict with \"" + MANAGER + "\""));
    }
}
