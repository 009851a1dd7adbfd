package dev.drydock.docker;

import com.github.dockerjava.core.DockerClientConfig;
import dev.drydock.docker.EngineLocator.Candidate;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Message;
import dev.drydock.model.Problem.Attempt;
import dev.drydock.model.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The engine that answers, looked for at the first question and again after it was lost. Thread-safe. */
final class EngineConnection {
    private static final Duration PING = Duration.ofSeconds(4);

    private final EngineLocator locator;
    private final TimedCalls calls;
    private final ReentrantLock connecting = new ReentrantLock();
    private volatile @Nullable ConnectedEngine engine;

    EngineConnection(EngineLocator locator, TimedCalls calls) {
        this.locator = locator;
        this.calls = calls;
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

    /** Forgets an engine that no longer answers, unless another was found already. */
    void lost(ConnectedEngine gone) {
        if (gone.equals(engine)) {
            engine = null;
        }
        gone.close();
    }

    void close() {
        ConnectedEngine known = engine;
        if (known != null) {
            lost(known);
        }
    }

    private ConnectedEngine firstThatAnswers() throws ProblemException, InterruptedException {
        List<Attempt> tried = new ArrayList<>();
        List<String> forbidden = new ArrayList<>();
        for (Candidate place : locator.candidates()) {
            if (place.flaw().isPresent()) {
                tried.add(new Attempt(place.address(), place.flaw().get()));
                continue;
            }
            try {
                return answering(place.address());
            } catch (TimeoutException e) {
                tried.add(new Attempt(place.address(), Message.of("problem.why.noAnswer", PING.toSeconds())));
            } catch (ExecutionException e) {
                tried.add(new Attempt(place.address(), EngineErrors.words(e)));
                if (EngineErrors.isForbidden(e)) {
                    forbidden.add(place.address());
                }
            }
        }
        throw new ProblemException(
                forbidden.isEmpty()
                        ? new EngineProblem.EngineUnreachable(List.copyOf(tried))
                        : new EngineProblem.EngineForbidden(forbidden.getFirst()));
    }

    /** Pings by hand: the library's own start must not count against the engine, nor hide why a socket cannot be opened. */
    private ConnectedEngine answering(String address)
            throws InterruptedException, ExecutionException, TimeoutException {
        DockerClientConfig settings = ConnectedEngine.settings(address);
        calls.run("ping " + address, PING, () -> {
            try (EngineSocket socket = EngineSocket.open(settings)) {
                RawExchange ping = new RawExchange(socket);
                ping.ask("GET /_ping HTTP/1.0\r\nHost: docker", "");
                ping.answered();
                return address;
            }
        });
        return ConnectedEngine.at(address, settings);
    }
}
