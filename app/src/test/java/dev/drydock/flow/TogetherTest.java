package dev.drydock.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class TogetherTest {
    private final List<Throwable> defects = new CopyOnWriteArrayList<>();
    private final Threads threads = new Threads((_, defect) -> defects.add(defect));

    @Test
    void questionsAreAskedSideBySideAndAnsweredInOrder() throws InterruptedException {
        CountDownLatch both = new CountDownLatch(2);

        List<Optional<String>> answers = new Together(threads, Duration.ofSeconds(10))
                .ask("t", List.of(() -> meet(both, "one"), () -> meet(both, "two")));

        assertThat(answers).isEqualTo(List.of(Optional.of("one"), Optional.of("two")));
    }

    @Test
    void whatIsNotAnsweredInTimeIsInterrupted() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);

        List<Optional<String>> answers =
                new Together(threads, Duration.ofMillis(50)).ask("t", List.of(() -> "quick", () -> hang(interrupted)));

        assertThat(answers).isEqualTo(List.of(Optional.of("quick"), Optional.empty()));
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aQuestionThatThrowsHasNoAnswerAndIsTold() throws InterruptedException {
        IllegalStateException defect = new IllegalStateException();

        List<Optional<String>> answers = new Together(threads, Duration.ofSeconds(10)).ask("t", List.of(() -> {
            throw defect;
        }));

        assertThat(answers).isEqualTo(List.of(Optional.empty()));
        org.awaitility.Awaitility.await().until(() -> defects.equals(List.of(defect)));
    }

    private static String meet(CountDownLatch both, String answer) throws InterruptedException {
        both.countDown();
        return both.await(5, TimeUnit.SECONDS) ? answer : "alone";
    }

    private static String hang(CountDownLatch interrupted) throws InterruptedException {
        try {
            new CountDownLatch(1).await();
            return "never";
        } finally {
            interrupted.countDown();
        }
    }
}
