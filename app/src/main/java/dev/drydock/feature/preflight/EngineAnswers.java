package dev.drydock.feature.preflight;

import dev.drydock.docker.EngineContainer;
import dev.drydock.docker.EngineInfo;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The engine's answers for one run of the checks, each asked for once. Thread-safe. */
final class EngineAnswers {
    private final EngineSource engine;
    private @Nullable Info info;
    private @Nullable List<EngineContainer> containers;

    EngineAnswers(EngineSource engine) {
        this.engine = engine;
    }

    /** Either what the engine says of itself, or why it does not answer. */
    record Info(Optional<EngineInfo> said, Optional<Problem> problem) {}

    synchronized Info info() {
        Info known = info;
        if (known == null) {
            known = ask();
            info = known;
        }
        return known;
    }

    /** None when the engine does not answer. */
    synchronized List<EngineContainer> containers() {
        List<EngineContainer> known = containers;
        if (known == null) {
            known = askContainers();
            containers = known;
        }
        return known;
    }

    private Info ask() {
        try {
            return new Info(Optional.of(engine.info()), Optional.empty());
        } catch (ProblemException e) {
            return new Info(Optional.empty(), Optional.of(e.problem()));
        }
    }

    private List<EngineContainer> askContainers() {
        if (info().problem().isPresent()) {
            return List.of();
        }
        try {
            return engine.containers();
        } catch (ProblemException e) {
            // The check of the engine tells that it is not well; a port's check then knows only the host's side.
            return List.of();
        }
    }
}
