package dev.drydock.cli;

import dev.drydock.flow.Plan;
import dev.drydock.flow.Subscription;
import dev.drydock.flow.Task;
import dev.drydock.flow.TaskState;
import dev.drydock.model.DrydockProblem;
import dev.drydock.model.ProblemException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Carries a plan out while its progress is shown, until it is done or undone. */
final class TaskWatch {
    private static final long PAUSE_MILLIS = 100;

    private final Invocation invocation;
    private final ProgressView view;
    private boolean answered;

    TaskWatch(Invocation invocation, ProgressView view) {
        this.invocation = invocation;
        this.view = view;
    }

    /** @throws ProblemException why it failed; {@link DrydockProblem.Cancelled} where the user ended it */
    TaskState run(Plan plan) throws ProblemException, InterruptedException {
        Task task =
                invocation.interruption().guard(() -> invocation.application().begin(plan));
        CountDownLatch over = new CountDownLatch(1);
        try (Subscription _ = task.state().listen(state -> countDown(state, over))) {
            do {
                view.show(task.state().value(), invocation.clock().instant());
                answerTheInterrupt();
            } while (!over.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        }
        TaskState end = task.await();
        view.show(end, invocation.clock().instant());
        if (end.status() == TaskState.Status.DONE) {
            return end;
        }
        answerTheInterrupt();
        throw new ProblemException(end.problem().orElseGet(() -> new DrydockProblem.Cancelled(plan.subject())));
    }

    /** Taking back may last seconds, in which the user should not wonder whether Ctrl-C was heard. */
    private void answerTheInterrupt() {
        if (!answered && invocation.interruption().asked()) {
            answered = true;
            view.say(invocation.console().text("cli.interrupted"));
        }
    }

    private static void countDown(TaskState state, CountDownLatch over) {
        if (state.status().over()) {
            over.countDown();
        }
    }
}
