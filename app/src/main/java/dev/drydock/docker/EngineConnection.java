package dev.drydock.docker;

import dev.drydock.docker.EngineCandidate.Standing;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Problem.Attempt;
import dev.drydock.model.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The engine that answers, looked for at the first question and again after it was lost. Thread-safe. */
final class EngineConnection {
    private final EngineLocator locator;
    private final Ping ping;
    private final ReentrantLock connecting = new ReentrantLock();
    private volatile @Nullable ConnectedEngine engine;

    EngineConnection(EngineLocator locator, Ping ping) {
        this.locator = locator;
        this.ping = ping;
    }

    /** @throws ProblemException EngineUnreachable with every place tried, or EngineForbidden */
    ConnectedEngine engine() throws ProblemException, InterruptedException {
        ConnectedEngine known = engine;
        if (known != null) {
            return known;
        }
        connecting.lockInterruptibly();
        try {
            ConnectedEngine meanwhile = engine;
            if (meanwhile != null) {
                return meanwhile;
            }
            ConnectedEngine found = firstThatAnswers();
            engine = found;
            return found;
        } finally {
            connecting.unlock();
        }
    }

    /** Whether it answers within the limit; one that does not is lost. */
    boolean stillThere(ConnectedEngine known, Duration limit) throws InterruptedException {
        boolean there = ping.again(known.route(), limit);
        if (!there) {
            lost(known);
        }
        return there;
    }

    /** The engine in use, if any; asks nobody. */
    Optional<ConnectedEngine> known() {
        return Optional.ofNullable(engine);
    }

    /** Forgets an engine that no longer answers, unless another was found already. */
    void lost(ConnectedEngine gone) {
        if (gone.equals(engine)) {
            engine = null;
        }
        gone.close();
    }

    /** Has the next question go to a new connection; what still runs on the old one may end there. */
    void forget(ConnectedEngine slow) {
        if (slow.equals(engine)) {
            engine = null;
        }
    }

    void close() {
        known().ifPresent(this::lost);
    }

    private ConnectedEngine firstThatAnswers() throws ProblemException, InterruptedException {
        List<Attempt> tried = new ArrayList<>();
        List<String> forbidden = new ArrayList<>();
        for (EngineCandidate place : locator.candidates()) {
            if (place.standing() == Standing.FLAWED) {
                tried.add(new Attempt(place.address(), place.why()));
            }
            if (!place.isOpen()) {
                continue;
            }
            Ping.Answer answer = ping.at(place);
            if (answer.route().isPresent()) {
                return ConnectedEngine.at(answer.route().get());
            }
            answer.refusal().ifPresent(why -> tried.add(new Attempt(place.address(), why)));
            if (answer.forbidden()) {
                forbidden.add(place.address());
            }
        }
        throw new ProblemException(
                forbidden.isEmpty()
                        ? new EngineProblem.EngineUnreachable(List.copyOf(tried))
                        : new EngineProblem.EngineForbidden(forbidden.getFirst()));
    }
}
