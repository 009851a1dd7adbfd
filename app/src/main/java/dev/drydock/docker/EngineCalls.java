package dev.drydock.docker;

import dev.drydock.flow.Patience;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Asks the engine with a time-out and turns what goes wrong into a problem. */
final class EngineCalls {
    private static final Duration USUAL = Duration.ofSeconds(30);
    /** A question that takes this long is only waited for while the engine answers others. */
    private static final Duration QUIET = Duration.ofMillis(2_500);

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(2);
    private static final Patience FIRST = new Patience(QUIET.multipliedBy(2), QUIET);
    private static final Patience AGAIN = new Patience(USUAL, QUIET);

    private final EngineConnection connection;
    private final TimedCalls calls;

    EngineCalls(EngineConnection connection, TimedCalls calls) {
        this.connection = connection;
        this.calls = calls;
    }

    /** A question to the engine, in the library's terms. */
    @FunctionalInterface
    interface Question<T> {
        T ask(ConnectedEngine engine) throws Exception;
    }

    /** The engine takes calls and answers none. */
    private static final class Mute extends TimeoutException {}

    /**
     * Asks what may be asked twice, and does so when an old connection turns out to be dead, also where nobody says so. An
     * engine that has stopped answering is noticed within 5 s, however long the answer may take otherwise.
     *
     * @param during the question as the docker command would spell it, for the problem
     */
    <T> T ask(String during, Question<T> question) throws ProblemException {
        try {
            try {
                return attempt(during, FIRST, question);
            } catch (ProblemException e) {
                if (e.problem() instanceof EngineProblem.EngineLost && !(e.getCause() instanceof Mute)) {
                    return attempt(during, AGAIN, question);
                }
                throw e;
            }
        } catch (InterruptedException e) {
            throw interrupted(during, e);
        }
    }

    private <T> T attempt(String during, Patience patience, Question<T> question)
            throws ProblemException, InterruptedException {
        ConnectedEngine engine = connection.engine();
        TimedCalls.Hope hope = () -> {
            if (!connection.stillThere(engine, SIGN_OF_LIFE)) {
                throw new Mute();
            }
        };
        try {
            return calls.run(during, patience, () -> question.ask(engine), hope);
        } catch (Mute e) {
            throw new ProblemException(silent(during, patience.pause().plus(SIGN_OF_LIFE)), e);
        } catch (TimeoutException e) {
            connection.forget(engine);
            throw new ProblemException(silent(during, patience.limit()), e);
        } catch (ExecutionException e) {
            throw problem(e.getCause() == null ? e : e.getCause(), during, engine);
        }
    }

    private static Problem silent(String during, Duration waited) {
        return new EngineProblem.EngineLost(during, Message.of("problem.why.noAnswer", waited.toSeconds()));
    }

    /** Orders a change, once. */
    <T> T tell(String during, Question<T> order) throws ProblemException {
        return order(during, USUAL, order);
    }

    /** The same with a limit of its own. An interrupt does not leave the order half given: it is seen through. */
    <T> T order(String during, Duration limit, Question<T> order) throws ProblemException {
        try {
            ConnectedEngine engine = connection.engine();
            return answered(during, limit, engine, () -> calls.runToTheEnd(during, limit, () -> order.ask(engine)));
        } catch (InterruptedException e) {
            throw interrupted(during, e);
        }
    }

    <T> T tell(String during, Duration limit, Question<T> order) throws ProblemException, InterruptedException {
        ConnectedEngine engine = connection.engine();
        return answered(during, limit, engine, () -> calls.run(during, limit, () -> order.ask(engine)));
    }

    private interface Call<T> {
        T run() throws InterruptedException, ExecutionException, TimeoutException;
    }

    private <T> T answered(String during, Duration limit, ConnectedEngine engine, Call<T> call)
            throws ProblemException, InterruptedException {
        try {
            return call.run();
        } catch (TimeoutException e) {
            throw new ProblemException(late(during, limit), e);
        } catch (ExecutionException e) {
            throw problem(e.getCause() == null ? e : e.getCause(), during, engine);
        }
    }

    /** An engine that does not answer a short question is gone; work with a limit of its own may just take long. */
    private static Problem late(String during, Duration limit) {
        return limit.equals(USUAL)
                ? silent(during, limit)
                : new EngineProblem.EngineFailed(during, Message.of("problem.why.notDone", limit.toSeconds()));
    }

    private ProblemException problem(Throwable cause, String during, ConnectedEngine engine) {
        if (cause instanceof ProblemException known) {
            return known;
        }
        if (EngineErrors.isLost(cause)) {
            connection.lost(engine);
        }
        return new ProblemException(EngineErrors.translate(cause, during, engine.address()), cause);
    }

    private static ProblemException interrupted(String during, InterruptedException e) {
        // The question's signature has no room for the interrupt: it stays for the caller's next wait.
        Thread.currentThread().interrupt();
        return new ProblemException(new EngineProblem.EngineFailed(during, Message.of("problem.why.interrupted")), e);
    }
}
