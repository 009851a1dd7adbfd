package dev.drydock.feature.preflight;

import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import java.util.Optional;
import java.util.function.Supplier;

/** Whether the program that makes clusters is there. */
record KindCheck(Supplier<Optional<Problem>> kind) implements Inspection {
    @Override
    public Message title() {
        return Message.of("preflight.kind");
    }

    @Override
    public Check check() {
        return kind.get()
                .map(problem -> bad(Message.of("preflight.kind.none"), problem))
                .orElseGet(() -> good(Message.of("preflight.kind.found")));
    }
}
