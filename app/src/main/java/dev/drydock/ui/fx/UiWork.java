package dev.drydock.ui.fx;

import dev.drydock.flow.Live;
import dev.drydock.flow.Subscription;
import dev.drydock.flow.Threads;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How view models reach the outside: what may block runs on a virtual thread, and what comes back arrives on the JavaFX
 * thread. Problems that nobody asked to hear go to the window's banner.
 */
public final class UiWork {
    private final Threads threads;
    private final Executor ui;
    private final Consumer<Problem> banner;
    private final Function<Throwable, Problem> defects;

    /**
     * @param ui the JavaFX thread; {@code Runnable::run} in tests without a toolkit
     * @param banner told on {@code ui}
     * @param defects writes down an exception that nobody expected and says what the user is told of it
     */
    public UiWork(Threads threads, Executor ui, Consumer<Problem> banner, Function<Throwable, Problem> defects) {
        this.threads = threads;
        this.ui = ui;
        this.banner = banner;
        this.defects = defects;
    }

    /** Brings every value of {@code live} to the JavaFX thread until closed. */
    public <T> Subscription follow(Live<T> live, Consumer<? super T> target) {
        return new FxLive<>(live, ui, target);
    }

    public void later(Runnable job) {
        ui.execute(job);
    }

    /** Asks on another thread; the answer comes to {@code then} and a problem to the banner, both on the JavaFX thread. */
    public <Q, A> Subscription ask(Ask<Q, A> ask, Q question, Consumer<? super A> then) {
        return fetch(() -> ask.of(question), then, banner);
    }

    /**
     * Asks on another thread, with an ear of its own for the problem, which a defect also becomes: whoever waits always
     * hears something. Closing interrupts the question; then nothing is heard.
     */
    public <A> Subscription fetch(Fetch<A> fetch, Consumer<? super A> then, Consumer<? super Problem> problem) {
        AtomicBoolean closed = new AtomicBoolean();
        Subscription asking = threads.start("ui asks", () -> {
            Runnable heard = heard(fetch, then, problem);
            ui.execute(() -> {
                if (!closed.get()) {
                    heard.run();
                }
            });
        });
        return () -> {
            closed.set(true);
            asking.close();
        };
    }

    private <A> Runnable heard(Fetch<A> fetch, Consumer<? super A> then, Consumer<? super Problem> problem)
            throws InterruptedException {
        try {
            A answer = fetch.get();
            return () -> then.accept(answer);
        } catch (ProblemException e) {
            return () -> problem.accept(e.problem());
        } catch (RuntimeException e) {
            Problem defect = defects.apply(e);
            return () -> problem.accept(defect);
        }
    }

    /** Runs something without an answer, such as a write to the settings, on another thread. */
    public void send(Runnable job) {
        threads.start("ui sends", job::run);
    }

    /** Runs a job on the JavaFX thread once a second, until closed. */
    public Subscription everySecond(Runnable job) {
        // Not a Timeline: a playing animation keeps JavaFX drawing sixty times a second.
        return threads.repeat("ui clock", Duration.ofSeconds(1), () -> ui.execute(job));
    }

    /** Runs a job on the JavaFX thread once, after a while, unless closed before. */
    public Subscription later(Duration wait, Runnable job) {
        return threads.start("ui later", () -> {
            Thread.sleep(wait);
            ui.execute(job);
        });
    }

    public void tell(Problem problem) {
        ui.execute(() -> banner.accept(problem));
    }
}
