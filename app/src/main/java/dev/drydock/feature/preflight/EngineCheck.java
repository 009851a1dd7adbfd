package dev.drydock.feature.preflight;

import dev.drydock.docker.EngineInfo;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Message;

/** Whether a Docker engine answers. */
record EngineCheck(EngineAnswers engine) implements Inspection {
    @Override
    public Message title() {
        return Message.of("preflight.engine");
    }

    @Override
    public Check check() {
        EngineAnswers.Info info = engine.info();
        return info.said()
                .map(this::found)
                .orElseGet(() ->
                        bad(Message.of("preflight.engine.none"), info.problem().orElseThrow()));
    }

    private Check found(EngineInfo said) {
        Message found = Message.of("preflight.engine.found", said.version(), said.address());
        return said.elsewhere() ? bad(found, new EngineProblem.EngineElsewhere(said.address())) : good(found);
    }
}
