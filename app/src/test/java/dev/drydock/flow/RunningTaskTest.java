package dev.drydock.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.flow.StepState.Status;
import dev.drydock.model.DrydockProblem;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class RunningTaskTest {
    private static final Instant NOW = Instant.ofEpochSecond(5);
    private static final Problem TROUBLE = new EngineProblem.EngineDiskFull("test");

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Tasks tasks = new Tasks(
            new Threads((_, defect) -> heard.add("defect " + defect)),
            Clock.fixed(NOW, ZoneOffset.UTC),
            defect -> new DrydockProblem.Unexpected(defect.getMessage(), "log"));

    @Test
    void stagesRunInOrderAndEveryStepTellsItsTimes() throws Exception {
        Task task = start(Stage.of(step("a")), Stage.of(step("b")));

        TaskState state = task.await();

        assertThat(heard).isEqualTo(List.of("run a", "run b"));
        assertThat(state)
                .isEqualTo(new TaskState(
                        TaskState.Status.DONE, List.of(done("a"), done("b")), NOW, Optional.of(NOW), Optional.empty()));
        assertThat(tasks.all().value()).isEqualTo(List.of(task));
    }

    @Test
    void stepsOfAStageRunSideBySide() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        Work meet = _ -> {
            both.countDown();
            if (!both.await(10, TimeUnit.SECONDS)) {
                throw new ProblemException(TROUBLE);
            }
        };

        TaskState state = start(Stage.of(new TestStep("a", meet), new TestStep("b", meet)))
                .await();

        assertThat(state.status()).isEqualTo(TaskState.Status.DONE);
    }

    @Test
    void afterAFailureWhatWasBegunIsUndoneNewestFirst() throws Exception {
        TaskState state = start(Stage.of(step("a")), Stage.of(step("b")), Stage.of(failing("c")), Stage.of(step("d")))
                .await();

        assertThat(heard).isEqualTo(List.of("run a", "run b", "run c", "undo c", "undo b", "undo a"));
        assertThat(state.status()).isEqualTo(TaskState.Status.FAILED);
        assertThat(state.problem()).contains(TROUBLE);
        assertThat(statuses(state)).isEqualTo(List.of(Status.UNDONE, Status.UNDONE, Status.FAILED, Status.SKIPPED));
    }

    @Test
    void theFirstFailureOfAStageStopsItsOtherSteps() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        TestStep slow = new TestStep("slow", _ -> {
            begun.countDown();
            hang();
        });
        TestStep bad = new TestStep("bad", _ -> {
            begun.await(10, TimeUnit.SECONDS);
            throw new ProblemException(TROUBLE);
        });

        TaskState state = start(Stage.of(slow, bad)).await();

        assertThat(state.problem()).contains(TROUBLE);
        assertThat(heard).containsSubsequence("undo bad", "undo slow");
    }

    @Test
    void aCancelInterruptsTheStepAndUndoes() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Task task = start(Stage.of(step("a")), Stage.of(new TestStep("b", _ -> {
            begun.countDown();
            hang();
        })));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        task.cancel();
        TaskState state = task.await();

        assertThat(state.status()).isEqualTo(TaskState.Status.CANCELLED);
        assertThat(state.problem()).contains(new DrydockProblem.Cancelled("demo"));
        assertThat(heard).isEqualTo(List.of("run a", "run b", "undo b", "undo a"));
    }

    @Test
    void aCancelInterruptsAllStepsOfAStage() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        Work hanging = _ -> {
            begun.countDown();
            hang();
        };
        Task task = start(Stage.of(new TestStep("a", hanging), new TestStep("b", hanging)));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        task.cancel();

        assertThat(task.await().status()).isEqualTo(TaskState.Status.CANCELLED);
        assertThat(heard).endsWith("undo b", "undo a");
    }

    @Test
    void aCancelThatAStepDoesNotNoticeStopsBeforeTheNextStage() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Task task = start(
                Stage.of(new TestStep("deaf", _ -> {
                    begun.countDown();
                    spinUntilInterrupted(interrupted);
                })),
                Stage.of(step("b")));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        task.cancel();
        TaskState state = task.await();

        assertThat(state.status()).isEqualTo(TaskState.Status.CANCELLED);
        assertThat(state.problem()).contains(new DrydockProblem.Cancelled("demo"));
        assertThat(heard).isEqualTo(List.of("run deaf", "undo deaf"));
    }

    @Test
    void aCancelSaysWhetherWhatWasDoneStays() throws Exception {
        assertThat(cancelledWhileRunning(Stage.of(staying("a")), Stage.of(waiting()))
                        .problem())
                .contains(new DrydockProblem.Cancelled("demo", true));
        assertThat(cancelledWhileRunning(Stage.of(waiting()), Stage.of(staying("b")))
                        .problem())
                .contains(new DrydockProblem.Cancelled("demo", false));
    }

    private TaskState cancelledWhileRunning(Stage... stages) throws InterruptedException {
        Task task = start(stages);
        boolean _ = Patience.of(Duration.ofSeconds(10))
                .passes(() -> task.state().value().steps().stream()
                        .anyMatch(step ->
                                step.status() == Status.RUNNING && step.title().equals(Message.of("waiting"))));
        task.cancel();
        return task.await();
    }

    private Step waiting() {
        return new TestStep("waiting", _ -> Thread.sleep(Duration.ofSeconds(20)));
    }

    private static Step staying(String name) {
        return new Step() {
            @Override
            public Message title() {
                return Message.of(name);
            }

            @Override
            public void run(Progress progress) {}

            @Override
            public boolean stays() {
                return true;
            }
        };
    }

    @Test
    void aCancelDuringTheUndoDoesNotCutItShort() throws Exception {
        CountDownLatch undoing = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        TestStep careful = new TestStep("a", _ -> {}, () -> {
            undoing.countDown();
            if (!cancelled.await(10, TimeUnit.SECONDS)) {
                throw new ProblemException(TROUBLE);
            }
            Thread.sleep(1);
        });
        Task task = start(Stage.of(careful), Stage.of(failing("b")));
        assertThat(undoing.await(10, TimeUnit.SECONDS)).isTrue();

        task.cancel();
        cancelled.countDown();
        TaskState state = task.await();

        assertThat(statuses(state)).isEqualTo(List.of(Status.UNDONE, Status.FAILED));
        assertThat(heard).isEqualTo(List.of("run a", "run b", "undo b", "undo a"));
    }

    @Test
    void aCancelAfterTheEndChangesNothing() throws Exception {
        Task task = start(Stage.of(step("a")));
        TaskState state = task.await();

        task.cancel();

        assertThat(task.state().value()).isEqualTo(state);
        assertThat(heard).isEqualTo(List.of("run a"));
    }

    @Test
    void anUndoThatFailsIsToldAndTheOthersAreStillUndone() throws Exception {
        TestStep stuck = new TestStep("b", _ -> {}, () -> {
            throw new ProblemException(TROUBLE);
        });

        TaskState state = start(Stage.of(step("a")), Stage.of(stuck), Stage.of(failing("c")))
                .await();

        assertThat(state.status()).isEqualTo(TaskState.Status.FAILED);
        assertThat(state.problem())
                .hasValueSatisfying(problem -> assertThat(problem)
                        .isInstanceOfSatisfying(
                                DrydockProblem.UndoFailed.class,
                                told -> assertThat(told.why()).isEqualTo(TROUBLE)));
        assertThat(heard).endsWith("undo c", "undo b", "undo a");
    }

    @Test
    void anExceptionInAStepBecomesAProblem() throws Exception {
        TaskState state = start(Stage.of(new TestStep("a", _ -> {
                    throw new IllegalStateException("oops");
                })))
                .await();

        assertThat(state.problem()).contains(new DrydockProblem.Unexpected("oops", "log"));
        assertThat(heard).isEqualTo(List.of("run a", "undo a"));
    }

    @Test
    void anErrorInAnUndoDoesNotLeaveTheTaskUnfinished() throws Exception {
        TestStep bad = new TestStep("a", _ -> {}, () -> {
            throw new AssertionError("oops");
        });

        TaskState state = start(Stage.of(bad), Stage.of(failing("b"))).await();

        assertThat(state.status()).isEqualTo(TaskState.Status.FAILED);
    }

    @Test
    void aListenerThatThrowsDoesNotStopTheTask() throws Exception {
        CountDownLatch listening = new CountDownLatch(1);
        Task task = start(Stage.of(new TestStep("a", _ -> listening.await(10, TimeUnit.SECONDS))), Stage.of(step("b")));
        List<Throwable> seenByTester = new CopyOnWriteArrayList<>();
        Thread.currentThread().setUncaughtExceptionHandler((_, defect) -> seenByTester.add(defect));
        task.state().listen(_ -> {
            throw new IllegalStateException("bad listener");
        });
        Thread.currentThread().setUncaughtExceptionHandler(null);
        listening.countDown();

        assertThat(task.await().status()).isEqualTo(TaskState.Status.DONE);
        assertThat(seenByTester).hasSize(1);
        assertThat(heard).contains("run a", "run b", "defect java.lang.IllegalStateException: bad listener");
    }

    @Test
    void progressIsToldInHundredths() throws Exception {
        List<Double> fractions = new CopyOnWriteArrayList<>();
        CountDownLatch listening = new CountDownLatch(1);
        Task task = start(Stage.of(new TestStep("a", progress -> {
            listening.await(10, TimeUnit.SECONDS);
            for (int i = 0; i <= 1000; i++) {
                progress.fraction(i / 1000.0);
            }
            progress.fraction(7);
            progress.detail(Message.of("detail"));
        })));
        task.state().listen(state -> state.steps().getFirst().fraction().ifPresent(fractions::add));
        listening.countDown();

        StepState step = task.await().steps().getFirst();

        assertThat(fractions.stream().distinct()).hasSize(101);
        assertThat(step.fraction()).contains(1.0);
        assertThat(step.detail()).contains(Message.of("detail"));
    }

    private static void spinUntilInterrupted(CountDownLatch told) {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        told.countDown();
    }

    private static void hang() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    private Task start(Stage... stages) {
        return tasks.start(new Plan("up", "demo", Message.of("plan"), List.of(stages)));
    }

    private TestStep step(String name) {
        return new TestStep(name, _ -> {});
    }

    private TestStep failing(String name) {
        return new TestStep(name, _ -> {
            throw new ProblemException(TROUBLE);
        });
    }

    private static StepState done(String name) {
        return new StepState(
                Message.of(name), Status.DONE, Optional.empty(), Optional.empty(), Optional.of(NOW), Optional.of(NOW));
    }

    private static List<Status> statuses(TaskState state) {
        return state.steps().stream().map(StepState::status).toList();
    }

    private interface Work {
        void run(Progress progress) throws ProblemException, InterruptedException;
    }

    private interface Undoing {
        void run() throws ProblemException, InterruptedException;
    }

    private final class TestStep implements Step {
        private final String name;
        private final Work work;
        private final Undoing undoing;

        private TestStep(String name, Work work) {
            this(name, work, () -> {});
        }

        private TestStep(String name, Work work, Undoing undoing) {
            this.name = name;
            this.work = work;
            this.undoing = undoing;
        }

        @Override
        public Message title() {
            return Message.of(name);
        }

        @Override
        public boolean leavesTraces() {
            return true;
        }

        @Override
        public void run(Progress progress) throws ProblemException, InterruptedException {
            heard.add("run " + name);
            work.run(progress);
        }

        @Override
        public void undo() throws ProblemException, InterruptedException {
            heard.add("undo " + name);
            undoing.run();
        }
    }
}
