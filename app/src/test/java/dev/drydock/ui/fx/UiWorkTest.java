package dev.drydock.ui.fx;

import static dev.drydock.ui.UiBench.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.flow.Subscription;
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
    void aDefectIsHeardAsAProblemByWhoWaits() {
        List<Problem> heard = new CopyOnWriteArrayList<>();
        IllegalStateException defect = new IllegalStateException("a mistake");
        bench.work.fetch(
                () -> {
                    throw defect;
                },
                _ -> {},
                heard::add);
        eventually(() -> assertThat(heard).containsExactly(UiBench.defect(defect)));
        assertThat(bench.told).isEmpty();
    }

    @Test
    void aClosedQuestionIsNotAnswered() {
        List<String> answers = new CopyOnWriteArrayList<>();
        List<Runnable> later = new CopyOnWriteArrayList<>();
        UiWork work = new UiWork(bench.threads, later::add, bench.told::add, UiBench::defect);
        Subscription question = work.ask(_ -> "late", "", answers::add);
        eventually(() -> assertThat(later).hasSize(1));
        question.close();
        later.forEach(Runnable::run);
        assertThat(answers).isEmpty();
    }

    @Test
    void theAskingThreadIsNotTheCallers() {
        List<Thread> threads = new CopyOnWriteArrayList<>();
        bench.work.ask(_ -> threads.add(Thread.currentThread()), "", _ -> {});
        eventually(() -> assertThat(threads).hasSize(1));
        assertThat(threads).doesNotContain(Thread.currentThread());
    }
}
