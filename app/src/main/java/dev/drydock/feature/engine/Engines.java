package dev.drydock.feature.engine;

import dev.drydock.docker.DockerEngine;
import dev.drydock.model.EngineFacts;
import dev.drydock.model.EngineFacts.Reach;
import dev.drydock.model.EnginePlace;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.Optional;

/** The Docker engines there are. Thread-safe. */
public final class Engines {
    private final DockerEngine engine;

    public Engines(DockerEngine engine) {
        this.engine = engine;
    }

    /** Asks every place that the rules do not rule out; takes a few seconds where one stays mute. */
    public EngineReport report() throws ProblemException, InterruptedException {
        List<EnginePlace> places = engine.places();
        try {
            EngineFacts facts = engine.facts();
            return new EngineReport(Optional.of(facts), elsewhere(facts), places);
        } catch (ProblemException e) {
            return new EngineReport(Optional.empty(), Optional.of(e.problem()), places);
        }
    }

    /** The same after the choice was made anew. */
    public EngineReport chooseAgain() throws ProblemException, InterruptedException {
        engine.chooseAgain();
        return report();
    }

    private static Optional<Problem> elsewhere(EngineFacts facts) {
        return facts.reach() == Reach.LOCAL
                ? Optional.empty()
                : Optional.of(new EngineProblem.EngineElsewhere(facts.address()));
    }
}
