package dev.drydock.ui.fx;

import dev.drydock.flow.Live;
import dev.drydock.flow.Subscription;
import dev.drydock.flow.Threads;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * How view models reach the outside: what may block runs on a virtual thread, and what comes back arrives on the JavaFX
 * thread. Problems that nobody asked to hear go to the window's banner.
 */
public final class UiWork {
    private final Threads threads;
    private final Executor ui;
    private final Consumer<Problem> banner;

    /**
     * @param ui the JavaFX thread; {@code Runnable::run} in tests without a toolkit
     * @param banner told on {@code ui}
     */
    public UiWork(Threads threads, Executor ui, Consumer<Problem> banner) {
        this.threads = threads;
        this.ui = ui;
        this.banner = banner;
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

    /** Asks on another thread, with an ear of its own for the problem. Closing interrupts the question. */
    public <A> Subscription fetch(Fetch<A> fetch, Consumer<? super A> then, Consumer<? super Problem> problem) {
        return threads.start("ui asks", () -> {
            try {
                A answer = fetch.get();
                ui.execute(() -> then.accept(answer));
            } catch (ProblemException e) {
                ui.execute(() -> problem.accept(e.problem()));
            }
        });
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

    public void tell(Problem problem) {
        ui.execute(() -> banner.accept(problem));
    }
}
