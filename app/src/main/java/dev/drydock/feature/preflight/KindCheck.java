package dev.drydock.feature.preflight;

import dev.drydock.model.ClusterProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;

/** Whether the program that makes clusters is there. */
record KindCheck(KindSource kind) implements Inspection {
    @Override
    public Message title() {
        return Message.of("preflight.kind");
    }

    @Override
    public Check check() throws InterruptedException {
        try {
            KindSource.Found found = kind.find();
            return good(Message.of("preflight.kind.found", found.version(), found.place()));
        } catch (ProblemException e) {
            boolean missing = e.problem() instanceof ClusterProblem.KindMissing;
            return bad(Message.of(missing ? "preflight.kind.none" : "preflight.kind.broken"), e.problem());
        }
    }
}
