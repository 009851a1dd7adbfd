package dev.drydock.feature.engine;

import dev.drydock.model.EngineFacts;
import dev.drydock.model.EnginePlace;
import dev.drydock.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The engine in use, and every place that was considered, in the order of the rules.
 *
 * @param engine empty where none answers
 * @param problem why none answers, or why the one that does cannot serve
 */
public record EngineReport(Optional<EngineFacts> engine, Optional<Problem> problem, List<EnginePlace> places) {
    public EngineReport {
        places = List.copyOf(places);
    }
}
