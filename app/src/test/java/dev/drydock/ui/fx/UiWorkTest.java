package dev.drydock.ui.fx;

import static dev.drydock.ui.UiBench.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.ClusterProblem;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.ui.UiBench;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class UiWorkTest {
    private final UiBench bench = new UiBench();

    @Test
    void anAnswerComesBack() {
        List<String> answers = new CopyOnWriteArrayList<>();
        bench.work.ask(name -> "hello " + name, "you", answers::add);
        eventually(() -> assertThat(answers).containsExactly("hello you"));
        assertThat(bench.told).isEmpty();
    }

    @Test
    void aProblemThatNobodyAsksForGoesToTheBanner() {
        Problem problem = new ClusterProblem.ClusterUnknown("a", List.of());
        bench.work.ask(
                _ -> {
                    throw new ProblemException(problem);
                },
                "a",
                _ -> {});
        eventually(() -> assertThat(bench.told).containsExactly(problem));
    }

    @Test
    void theAskingThreadIsNotTheCallers() {
        List<Thread> threads = new CopyOnWriteArrayList<>();
        bench.work.ask(_ -> threads.add(Thread.currentThread()), "", _ -> {});
        eventually(() -> assertThat(threads).hasSize(1));
        assertThat(threads).doesNotContain(Thread.currentThread());
    }
}
