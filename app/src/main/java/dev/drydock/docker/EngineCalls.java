package dev.drydock.docker;

import dev.drydock.flow.Patience;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Asks the engine with a time-out and turns what goes wrong into a problem. */
final class EngineCalls {
    private static final Duration USUAL = Duration.ofSeconds(30);
    /** A question that takes this long is only waited for while the engine answers others. */
    private static final Duration QUIET = Duration.ofMillis(2_500);

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(2);

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

    /**
     * Asks what may be asked twice, and does so when an old connection turns out to be dead. An engine that has stopped
     * answering is noticed within 5 s, however long the answer may take otherwise.
     *
     * @param during the question as the docker command would spell it, for the problem
     */
    <T> T ask(String during, Question<T> question) throws ProblemException {
        try {
            try {
                return askOnce(during, question);
            } catch (ProblemException e) {
                if (e.problem() instanceof EngineProblem.EngineLost && !(e.getCause() instanceof TimeoutException)) {
                    return askOnce(during, question);
                }
                throw e;
            }
        } catch (InterruptedException e) {
            throw interrupted(during, e);
        }
    }

    private <T> T askOnce(String during, Question<T> question) throws ProblemException, InterruptedException {
        ConnectedEngine engine = connection.engine();
        AtomicBoolean mute = new AtomicBoolean();
        Call<T> call = () -> calls.run(during, new Patience(USUAL, QUIET), () -> question.ask(engine), () -> {
            mute.set(!connection.stillThere(engine, SIGN_OF_LIFE));
            return !mute.get();
        });
        Duration waited = QUIET.plus(SIGN_OF_LIFE);
        try {
            return answered(during, USUAL, engine, call);
        } catch (ProblemException e) {
            if (mute.get() && e.getCause() instanceof TimeoutException) {
                Message silence = Message.of("problem.why.noAnswer", waited.toSeconds());
                throw new ProblemException(new EngineProblem.EngineLost(during, silence), e.getCause());
            }
            throw e;
        }
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
                ? new EngineProblem.EngineLost(during, Message.of("problem.why.noAnswer", limit.toSeconds()))
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
