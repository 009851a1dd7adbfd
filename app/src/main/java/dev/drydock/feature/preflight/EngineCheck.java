package dev.drydock.feature.preflight;

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
                .map(said -> good(Message.of("preflight.engine.found", said.version(), said.address())))
                .orElseGet(() ->
                        bad(Message.of("preflight.engine.none"), info.problem().orElseThrow()));
    }
}
