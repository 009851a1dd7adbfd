package dev.drydock.docker;

import dev.drydock.flow.Threads;
import dev.drydock.model.Message;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Asks an engine whether it is there, by hand: the library's own start must not count against the engine, nor hide why a
 * socket cannot be opened.
 */
final class Ping {
    private static final Duration LIMIT = Duration.ofSeconds(4);
    /** ssh has to log in first. */
    private static final Duration BY_SSH = Duration.ofSeconds(15);

    private final EngineTunnel ssh;
    private final Threads threads;
    private final TimedCalls calls;

    Ping(EngineTunnel ssh, Threads threads) {
        this.ssh = ssh;
        this.threads = threads;
        this.calls = new TimedCalls(threads);
    }

    /**
     * How a place answered.
     *
     * @param route open, where it did
     * @param refusal where it did not
     */
    record Answer(Optional<EngineRoute> route, Optional<Message> refusal, boolean forbidden) {
        static Answer no(Message why, boolean forbidden) {
            return new Answer(Optional.empty(), Optional.of(why), forbidden);
        }
    }

    /** The way there, if an engine answers at its end. */
    Answer at(EngineCandidate place) throws InterruptedException {
        try {
            EngineRoute route = EngineRoute.to(place, ssh, threads);
            Answer answer = along(route, route.door().isPresent() ? BY_SSH : LIMIT);
            if (answer.route().isEmpty()) {
                route.close();
            }
            return answer;
        } catch (IOException e) {
            return Answer.no(EngineErrors.words(e), EngineErrors.isForbidden(e));
        }
    }

    /**
     * Whether an engine that answered once still does; asks on a connection of its own.
     *
     * @param limit where no login by ssh comes first
     */
    boolean again(EngineRoute route, Duration limit) throws InterruptedException {
        return along(route, route.door().isPresent() ? BY_SSH : limit).route().isPresent();
    }

    private Answer along(EngineRoute route, Duration limit) throws InterruptedException {
        try {
            calls.run("ping " + route.place().address(), limit, () -> exchange(route));
            return new Answer(Optional.of(route), Optional.empty(), false);
        } catch (TimeoutException e) {
            return Answer.no(Message.of("problem.why.noAnswer", limit.toSeconds()), false);
        } catch (ExecutionException e) {
            return Answer.no(
                    route.complaint().orElseGet(() -> words(e, route.place())),
                    route.door().isEmpty() && EngineErrors.isForbidden(e));
        }
    }

    /** An engine that misses our certificate just ends the connection, as TLS 1.3 has it: its words may never arrive. */
    private static Message words(ExecutionException e, EngineCandidate place) {
        Message reason = EngineErrors.words(e);
        return place.tls()
                .filter(tls -> !tls.namesUs())
                .map(tls -> Message.of("engine.why.noKeys", reason, tls.folder().toString()))
                .orElse(reason);
    }

    private static boolean exchange(EngineRoute route) throws IOException {
        try (EngineSocket socket = route.socket()) {
            RawExchange ping = new RawExchange(socket);
            ping.ask("GET /_ping HTTP/1.0\r\nHost: docker", "");
            ping.answered();
            return true;
        }
    }
}
