package dev.drydock.feature.manifest;

import dev.drydock.model.ApiProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;

/** Problems that a wait sits out: an API server that starts, restarts or is busy. */
final class Passing {
    private Passing() {}

    /** What to remember of it; a problem that waiting does not mend is thrown on. */
    static Message words(ProblemException e) throws ProblemException {
        return switch (e.problem()) {
            case ApiProblem.ApiUnreachable unreachable -> unreachable.reason();
            case ApiProblem.ApiRefused refused ->
                Message.of("manifest.seen.refused", refused.what(), refused.status(), refused.reason());
            default -> throw e;
        };
    }
}
