package dev.drydock.ui;

import dev.drydock.flow.LiveValue;
import dev.drydock.flow.Plan;
import dev.drydock.flow.Task;
import dev.drydock.flow.Tasks;
import dev.drydock.flow.Threads;
import dev.drydock.model.DrydockProblem;
import dev.drydock.model.Problem;
import dev.drydock.ui.fx.ClusterChoice;
import dev.drydock.ui.fx.TaskBoard;
import dev.drydock.ui.fx.UiWork;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.awaitility.Awaitility;

/** What a view model needs around it, without a window: jobs for the JavaFX thread run at once, one at a time. */
public final class UiBench {
    public final List<Problem> told = new CopyOnWriteArrayList<>();
    public final List<Throwable> defects = new CopyOnWriteArrayList<>();
    public final Threads threads = new Threads((_, error) -> defects.add(error));
    public final UiWork work;
    public final Tasks tasks = new Tasks(threads, Clock.systemUTC(), UiBench::defect);

    public UiBench() {
        this(_ -> new OneAtATime());
    }

    /** @param ui what runs the jobs for the JavaFX thread: {@code FxThread::new} where there is a window */
    public UiBench(Function<Threads, Executor> ui) {
        work = new UiWork(threads, ui.apply(threads), told::add, UiBench::defect);
    }

    public static Problem defect(Throwable error) {
        return new DrydockProblem.Unexpected(error.toString(), "drydock.log");
    }

    public TaskBoard board() {
        return new TaskBoard(work, tasks.all());
    }

    public ClusterChoice choice(String... names) {
        return new ClusterChoice(work, new LiveValue<>(Samples.observed(names)));
    }

    public Task start(Plan plan) {
        return tasks.start(plan);
    }

    public static void eventually(org.awaitility.core.ThrowingRunnable assertion) {
        // A look-up that finds nothing yet throws, and so does what is asked of a node that is not there.
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(10))
                .ignoreExceptions()
                .untilAsserted(assertion);
    }

    private static final class OneAtATime implements Executor {
        @Override
        public synchronized void execute(Runnable job) {
            job.run();
        }
    }
}
