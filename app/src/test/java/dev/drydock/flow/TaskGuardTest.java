package dev.drydock.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.DrydockProblem;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is held around a task, and how a task ends that could not be taken back. */
@Timeout(30)
class TaskGuardTest {
    private static final Problem TROUBLE = new EngineProblem.EngineDiskFull("test");

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Tasks tasks = new Tasks(
            new Threads((_, defect) -> heard.add("defect " + defect)),
            Clock.systemUTC(),
            defect -> new DrydockProblem.Unexpected(String.valueOf(defect.getMessage()), "log"));

    @Test
    void theGuardIsHeldUntilTheUndoIsDoneAndLeftBeforeTheTaskIsOver() throws Exception {
        Task task = start(guard(), new Failing(() -> {}));
        task.state().listen(state -> {
            if (state.status().over()) {
                heard.add("over");
            }
        });

        task.await();

        assertThat(heard).containsSubsequence("entered", "undone", "left settled", "over");
    }

    @Test
    void anUndoThatFailedLeavesTheGuardUnsettled() throws Exception {
        TaskState end = start(guard(), new Failing(() -> {
                    throw new ProblemException(TROUBLE);
                }))
                .await();

        assertThat(end.status()).isEqualTo(TaskState.Status.FAILED);
        assertThat(heard).contains("left unsettled");
    }

    @Test
    void aGuardThatRefusesEndsTheTaskWithItsProblemAndNoStepRuns() throws Exception {
        Guard refusing = () -> {
            throw new ProblemException(TROUBLE);
        };

        TaskState end = start(refusing, new Failing(() -> {})).await();

        assertThat(end.problem()).contains(TROUBLE);
        assertThat(heard).isEmpty();
    }

    @Test
    void aGuardWithADefectStillEndsTheTask() throws Exception {
        Guard broken = () -> {
            throw new IllegalStateException("broken guard");
        };

        TaskState end = start(broken, new Failing(() -> {})).await();

        assertThat(end.status()).isEqualTo(TaskState.Status.FAILED);
        assertThat(end.problem()).contains(new DrydockProblem.Unexpected("broken guard", "log"));
    }

    @Test
    void aCancelWhoseUndoFailedIsNoCancelButAFailure() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Task task = start(Guard.none(), new Hanging(begun, () -> {
            throw new ProblemException(TROUBLE);
        }));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        task.cancel();

        TaskState end = task.await();

        assertThat(end.status()).isEqualTo(TaskState.Status.FAILED);
        assertThat(end.problem()).get().isInstanceOf(DrydockProblem.UndoFailed.class);
    }

    @Test
    void aStepThatTidiesUpAfterTheCancelIsNotInterruptedAgainByItsNeighbour() throws Exception {
        CountDownLatch tidying = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(2);
        Step tidies = step(() -> {
            begun.countDown();
            try {
                Thread.sleep(Duration.ofSeconds(20));
            } catch (InterruptedException cancelled) {
                tidying.countDown();
                Thread.sleep(Duration.ofMillis(300));
                heard.add("tidied up");
                throw cancelled;
            }
        });
        Step neighbour = step(() -> {
            begun.countDown();
            try {
                Thread.sleep(Duration.ofSeconds(20));
            } catch (InterruptedException cancelled) {
                // Ends while the other is at it, which is when a second interrupt would come.
                assertThat(tidying.await(10, TimeUnit.SECONDS)).isTrue();
                throw cancelled;
            }
        });
        Task task = tasks.start(new Plan("test", "it", Message.of("test"), List.of(Stage.of(tidies, neighbour))));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        task.cancel();
        task.await();

        assertThat(heard).containsExactly("tidied up");
    }

    private Guard guard() {
        return () -> {
            heard.add("entered");
            return settled -> heard.add(settled ? "left settled" : "left unsettled");
        };
    }

    private Task start(Guard guard, Step step) {
        return tasks.start(new Plan("test", "it", Message.of("test"), List.of(Stage.of(step)), guard));
    }

    private interface Work {
        void run() throws ProblemException, InterruptedException;
    }

    private static Step step(Work work) {
        return new Step() {
            @Override
            public Message title() {
                return Message.of("test");
            }

            @Override
            public void run(Progress progress) throws ProblemException, InterruptedException {
                work.run();
            }
        };
    }

    private final class Failing implements Step {
        private final Work undo;

        Failing(Work undo) {
            this.undo = undo;
        }

        @Override
        public Message title() {
            return Message.of("test");
        }

        @Override
        public void run(Progress progress) throws ProblemException {
            heard.add("run");
            throw new ProblemException(TROUBLE);
        }

        @Override
        public boolean leavesTraces() {
            return true;
        }

        @Override
        public void undo() throws ProblemException, InterruptedException {
            undo.run();
            heard.add("undone");
        }
    }

    private record Hanging(CountDownLatch begun, Work undoing) implements Step {
        @Override
        public Message title() {
            return Message.of("test");
        }

        @Override
        public void run(Progress progress) throws InterruptedException {
            begun.countDown();
            Thread.sleep(Duration.ofSeconds(20));
        }

        @Override
        public boolean leavesTraces() {
            return true;
        }

        @Override
        public void undo() throws ProblemException, InterruptedException {
            undoing.run();
        }
    }
}
