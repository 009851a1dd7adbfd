package dev.drydock.flow;

import dev.drydock.model.DrydockProblem;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Runs the stages one after another and, when one fails or the user cancels, undoes what was begun, newest first. */
final class RunningTask implements Task {
    private final Plan plan;
    private final Clock clock;
    private final Function<Throwable, Problem> defect;
    private final LiveValue<TaskState> state;
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private @Nullable Thread conductor;
    private boolean undoing;

    RunningTask(Plan plan, Clock clock, Function<Throwable, Problem> defect) {
        this.plan = plan;
        this.clock = clock;
        this.defect = defect;
        List<StepState> steps = plan.steps().stream()
                .map(step -> StepState.waiting(step.title()))
                .toList();
        this.state = new LiveValue<>(
                new TaskState(TaskState.Status.RUNNING, steps, clock.instant(), Optional.empty(), Optional.empty()));
    }

    @Override
    public Plan plan() {
        return plan;
    }

    @Override
    public Live<TaskState> state() {
        return state;
    }

    @Override
    public synchronized void cancel() {
        cancelled.set(true);
        if (!undoing && conductor != null) {
            conductor.interrupt();
        }
    }

    @Override
    public TaskState await() throws InterruptedException {
        over.await();
        return state.value();
    }

    synchronized void begin(ThreadFactory threads) {
        conductor = threads.newThread(() -> {
            try {
                conduct(threads);
            } finally {
                over.countDown();
            }
        });
        conductor.start();
    }

    private void conduct(ThreadFactory threads) {
        TaskState.Status last = TaskState.Status.FAILED;
        try {
            last = guarded(threads);
        } catch (RuntimeException | Error e) {
            state.update(now -> now.because(defect.apply(e)));
        }
        TaskState.Status end = last;
        // Only now: whoever hears that it is over may want the guard for the next task.
        state.update(now -> now.over(end, clock.instant()));
    }

    private TaskState.Status guarded(ThreadFactory threads) {
        Guard.Held held;
        try {
            held = plan.guard().enter();
        } catch (ProblemException e) {
            state.update(now -> now.because(e.problem()));
            return TaskState.Status.FAILED;
        }
        try {
            return carryOut(threads);
        } finally {
            held.leave(undone());
        }
    }

    private TaskState.Status carryOut(ThreadFactory threads) {
        Optional<Problem> failure = runStages(threads);
        // From here on a cancel comes too late: an undo that is interrupted would leave things behind.
        shieldFromCancel();
        if (failure.isEmpty()) {
            return TaskState.Status.DONE;
        }
        state.update(now -> now.because(failure.get()).as(TaskState.Status.UNDOING));
        undoAll();
        if (cancelled.get() && state.value().problem().equals(failure)) {
            // Ctrl-C reaches the programs that a step runs before it reaches the task: their failure is not the story.
            state.update(now -> now.because(new DrydockProblem.Cancelled(plan.subject(), somethingStays())));
        }
        // A task whose undo failed has not been cancelled in the user's sense: something is left.
        return cancelled.get() && undone() ? TaskState.Status.CANCELLED : TaskState.Status.FAILED;
    }

    private boolean somethingStays() {
        List<Step> steps = plan.steps();
        return IntStream.range(0, steps.size())
                .filter(index -> steps.get(index).stays())
                .mapToObj(index -> state.value().steps().get(index).status())
                .anyMatch(status -> status == StepState.Status.DONE || status == StepState.Status.FAILED);
    }

    private boolean undone() {
        return state.value()
                .problem()
                .filter(DrydockProblem.UndoFailed.class::isInstance)
                .isEmpty();
    }

    private synchronized void shieldFromCancel() {
        undoing = true;
        // An interrupt may have come between the last wait and now; the undo must not trip over it.
        Thread.interrupted();
    }

    private Optional<Problem> runStages(ThreadFactory threads) {
        int first = 0;
        for (Stage stage : plan.stages()) {
            Optional<Problem> failure = new StageRun(stage, first, this).run(threads);
            if (failure.isPresent()) {
                return failure;
            }
            if (cancelled.get()) {
                // A step that waits for nothing ends without having noticed.
                return Optional.of(new DrydockProblem.Cancelled(plan.subject()));
            }
            first += stage.steps().size();
        }
        return Optional.empty();
    }

    /** Runs one step to its end and records how it ended; called on the step's own thread. */
    Optional<Problem> runStep(int index, Step step) {
        change(index, StepState.Status.RUNNING);
        try {
            step.run(progressOf(index));
            change(index, StepState.Status.DONE);
            return Optional.empty();
        } catch (ProblemException e) {
            change(index, StepState.Status.FAILED);
            return Optional.of(cancelled.get() ? new DrydockProblem.Cancelled(plan.subject()) : e.problem());
        } catch (InterruptedException e) {
            change(index, StepState.Status.FAILED);
            return Optional.of(new DrydockProblem.Cancelled(plan.subject()));
        } catch (RuntimeException | Error e) {
            change(index, StepState.Status.FAILED);
            return Optional.of(defect.apply(e));
        }
    }

    private void undoAll() {
        List<Step> steps = plan.steps();
        for (int index = steps.size() - 1; index >= 0; index--) {
            if (state.value().steps().get(index).status() == StepState.Status.WAITING) {
                change(index, StepState.Status.SKIPPED);
            } else if (steps.get(index).leavesTraces()) {
                undo(index, steps.get(index));
            }
        }
    }

    private void undo(int index, Step step) {
        // The step that failed keeps its mark, so that the user still sees where it went wrong.
        boolean failed = state.value().steps().get(index).status() == StepState.Status.FAILED;
        try {
            change(index, failed ? StepState.Status.FAILED : StepState.Status.UNDOING);
            step.undo();
            change(index, failed ? StepState.Status.FAILED : StepState.Status.UNDONE);
        } catch (ProblemException e) {
            undoFailed(e.problem());
        } catch (InterruptedException e) {
            undoFailed(new DrydockProblem.Cancelled(plan.subject()));
        } catch (RuntimeException | Error e) {
            undoFailed(defect.apply(e));
        }
    }

    private void undoFailed(Problem why) {
        state.update(now -> now.because(
                new DrydockProblem.UndoFailed(plan.subject(), now.problem().orElse(why), why)));
    }

    private void change(int index, StepState.Status status) {
        state.update(now -> now.step(index, step -> step.as(status, clock.instant())));
    }

    private Progress progressOf(int index) {
        return new StepProgress(change -> state.update(now -> now.step(index, change)));
    }
}
