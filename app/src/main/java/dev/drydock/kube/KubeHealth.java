package dev.drydock.kube;

import dev.drydock.model.ApiProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.time.Duration;

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
                    Message.of("problem.why.readyz", reply.code(), reply.body().strip())));
        }
    }

    /** Whether a namespace has its default ServiceAccount, without which no pod can be made in it. */
    public boolean takesPods(String namespace) throws ProblemException, InterruptedException {
        Reply reply = calls.send(ApiRequest.get("/api/v1/namespaces/" + namespace + "/serviceaccounts/default"));
        return reply.good();
    }
}
