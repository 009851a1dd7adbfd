package dev.drydock.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.model.DrydockProblem;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class ParallelTest {
    private final Parallel parallel = new Parallel(new Threads((_, e) -> e.printStackTrace()), "test");

    @Test
    void resultsComeInTheOrderOfTheItemsThoughAllRunAtOnce() throws Exception {
        CyclicBarrier allHere = new CyclicBarrier(3);
        assertThat(parallel.map(List.of(1, 2, 3), item -> {
                    meet(allHere);
                    return item * 10;
                }))
                .containsExactly(10, 20, 30);
    }

    @Test
    void firstFailureInterruptsTheOthersAndIsThrown() {
        DrydockProblem problem = new DrydockProblem.Cancelled("two");
        AtomicInteger interrupted = new AtomicInteger();
        CountDownLatch waiting = new CountDownLatch(2);
        assertThatThrownBy(() -> parallel.map(List.of(1, 2, 3), item -> {
                    if (item == 2) {
                        waiting.await();
                        throw new ProblemException(problem);
                    }
                    try {
                        waiting.countDown();
                        TimeUnit.MINUTES.sleep(1);
                    } catch (InterruptedException e) {
                        interrupted.incrementAndGet();
                        throw e;
                    }
                    return item;
                }))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
        assertThat(interrupted).hasValue(2);
    }

    @Test
    void defectsReachTheCaller() {
        assertThatThrownBy(() -> parallel.map(List.of(1), _ -> {
                    throw new IllegalStateException("defect");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("defect");
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
