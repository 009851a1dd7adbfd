package dev.drydock.feature.history;

import dev.drydock.flow.Subscription;
import dev.drydock.flow.Task;
import dev.drydock.flow.TaskState;
import dev.drydock.flow.Tasks;
import dev.drydock.flow.Threads;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.store.StoredTask;
import dev.drydock.store.StoredTasks;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What ran, in the store; a store that cannot be used makes an empty history, never a failed task. Thread-safe. */
public final class History {
    private static final Logger LOG = LoggerFactory.getLogger(History.class);

    private final StoredTasks rows;
    private final Threads threads;
    private final Set<Task> followed = ConcurrentHashMap.newKeySet();
    private final Set<CountDownLatch> writing = ConcurrentHashMap.newKeySet();

    public History(StoredTasks rows, Threads threads) {
        this.rows = rows;
        this.threads = threads;
    }

    /** The latest tasks, newest first. */
    public List<HistoryEntry> latest(int count) {
        try {
            return rows.latest(count).stream().map(History::entry).toList();
        } catch (ProblemException e) {
            LOG.warn("The history cannot be read", e);
            return List.of();
        }
    }

    /**
     * Writes down each task when it is over, on a thread of its own, until the subscription is closed.
     *
     * @param sentence what the user is told of a problem
     */
    public Subscription record(Tasks tasks, Function<Problem, String> sentence) {
        return tasks.all()
                .listen(all -> all.stream()
                        .filter(followed::add)
                        .forEach(task -> task.state().listen(state -> {
                            if (state.status().over()) {
                                write(task, state, sentence);
                            }
                        })));
    }

    /** Waits for what is being written, at most for a while: called before the process ends. */
    public void settle(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        for (CountDownLatch written : writing) {
            written.await(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        }
    }

    private void write(Task task, TaskState state, Function<Problem, String> sentence) {
        StoredTask row = new StoredTask(
                task.plan().kind(),
                task.plan().subject(),
                state.started(),
                Duration.between(state.started(), state.ended().orElse(state.started())),
                state.status().name().toLowerCase(Locale.ROOT),
                state.problem().map(sentence));
        CountDownLatch written = new CountDownLatch(1);
        writing.add(written);
        threads.start("history", () -> {
            try {
                rows.add(row);
            } catch (ProblemException e) {
                LOG.warn("The history cannot be written", e);
            } finally {
                written.countDown();
                writing.remove(written);
            }
        });
    }

    private static HistoryEntry entry(StoredTask row) {
        return new HistoryEntry(row.kind(), row.subject(), row.started(), row.took(), row.outcome(), row.problem());
    }
}
