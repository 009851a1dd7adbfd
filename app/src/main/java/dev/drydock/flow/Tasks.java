package dev.drydock.flow;

import dev.drydock.model.Problem;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Starts tasks and knows those of this run of Drydock, the newest last. */
public final class Tasks {
    private final Threads threads;
    private final Clock clock;
    private final Function<Throwable, Problem> defect;
    private final LiveValue<List<Task>> all = new LiveValue<>(List.of());

    /** @param defect what to tell the user of an exception that no step should throw */
    public Tasks(Threads threads, Clock clock, Function<Throwable, Problem> defect) {
        this.threads = threads;
        this.clock = clock;
        this.defect = defect;
    }

    public Live<List<Task>> all() {
        return all;
    }

    /** Begins at once, on threads of its own. */
    public Task start(Plan plan) {
        RunningTask task = new RunningTask(plan, clock, defect);
        all.update(known -> {
            List<Task> more = new ArrayList<>(known);
            more.add(task);
            return List.copyOf(more);
        });
        task.begin(threads.factory(plan.kind() + " " + plan.subject()));
        return task;
    }

    /** Cancels what still runs and waits until it is taken back, at most for a while: called before the process ends. */
    public void end(Duration atMost) throws InterruptedException {
        List<Task> running = all.value().stream()
                .filter(task -> !task.state().value().status().over())
                .toList();
        running.forEach(Task::cancel);
        Patience patience = Patience.of(atMost);
        boolean _ = patience.passes(() ->
                running.stream().allMatch(task -> task.state().value().status().over()));
    }
}
