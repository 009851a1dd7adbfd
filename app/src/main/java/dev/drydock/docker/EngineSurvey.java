package dev.drydock.docker;

import dev.drydock.flow.Parallel;
import dev.drydock.flow.Threads;
import dev.drydock.model.EnginePlace;
import dev.drydock.model.EnginePlace.State;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Looks at every place where an engine may be, all at once, and says what became of each. */
final class EngineSurvey {
    private final EngineLocator locator;
    private final Ping ping;
    private final Threads threads;

    EngineSurvey(EngineLocator locator, Ping ping, Threads threads) {
        this.locator = locator;
        this.ping = ping;
        this.threads = threads;
    }

    /** @param chosen the address of the engine in use, if any */
    List<EnginePlace> places(Optional<String> chosen) throws ProblemException, InterruptedException {
        List<EngineCandidate> candidates = locator.candidates();
        int turn = turn(candidates, chosen);
        return new Parallel(threads, "engines")
                .map(candidates, candidate -> place(candidate, chosen, candidates.indexOf(candidate) > turn));
    }

    private static int turn(List<EngineCandidate> candidates, Optional<String> chosen) {
        List<String> addresses =
                candidates.stream().map(EngineCandidate::address).toList();
        return chosen.map(addresses::indexOf).orElse(-1);
    }

    private EnginePlace place(EngineCandidate candidate, Optional<String> chosen, boolean later)
            throws InterruptedException {
        return switch (candidate.standing()) {
            case UNUSED -> told(candidate, State.UNUSED, candidate.why());
            case FLAWED -> told(candidate, State.SILENT, candidate.why());
            case OPEN ->
                chosen.equals(Optional.of(candidate.address()))
                        ? told(candidate, State.CHOSEN, candidate.why())
                        : asked(candidate, later);
        };
    }

    private EnginePlace asked(EngineCandidate candidate, boolean later) throws InterruptedException {
        Ping.Answer answer = ping.at(candidate);
        if (answer.route().isPresent()) {
            try (EngineRoute _ = answer.route().get()) {
                Message why = Message.of(later ? "engine.why.later" : "engine.why.cameBack");
                return told(candidate, State.ANSWERS, why);
            } catch (IOException e) {
                return told(candidate, State.SILENT, EngineErrors.words(e));
            }
        }
        return told(candidate, State.SILENT, answer.refusal().orElseThrow());
    }

    private static EnginePlace told(EngineCandidate candidate, State state, Message why) {
        return new EnginePlace(candidate.name(), candidate.address(), state, why);
    }
}
