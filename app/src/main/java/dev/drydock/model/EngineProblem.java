package dev.drydock.model;

import java.util.List;

/** What can go wrong with the Docker engine. */
public sealed interface EngineProblem extends Problem {
    record EngineUnreachable(List<Attempt> tried) implements EngineProblem {}

    record EngineForbidden(String address) implements EngineProblem {}

    record EngineLost(String during, Message reason) implements EngineProblem {
        /** @param reason in the words of whoever found it, which have no translation */
        public EngineLost(String during, String reason) {
            this(during, Message.verbatim(reason));
        }
    }

    record EngineFailed(String during, Message reason) implements EngineProblem {
        /** @param reason in the words of whoever found it, which have no translation */
        public EngineFailed(String during, String reason) {
            this(during, Message.verbatim(reason));
        }
    }

    /** It is on another computer, so that nothing of its clusters can be reached from this one. */
    record EngineElsewhere(String address) implements EngineProblem {}

    record EngineDiskFull(String during) implements EngineProblem {}
}
