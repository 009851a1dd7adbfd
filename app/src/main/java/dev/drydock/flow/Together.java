package dev.drydock.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Asks several questions side by side and waits for all the answers, but not for ever. */
public final class Together {
    private final Threads threads;
    private final Duration limit;

    /** @param limit for all of them together */
    public Together(Threads threads, Duration limit) {
        this.threads = threads;
        this.limit = limit;
    }

    /** A question that ends in an answer or is interrupted. */
    @FunctionalInterface
    public interface Question<T> {
        T ask() throws InterruptedException;
    }

    /**
     * The answers in the order of the questions; empty where none came in time, or the question threw. What is still
     * running then is interrupted and not waited for.
     */
    public <T> List<Optional<T>> ask(String name, List<Question<T>> questions) throws InterruptedException {
        CountDownLatch open = new CountDownLatch(questions.size());
        List<AtomicReference<@Nullable T>> answers = new ArrayList<>();
        List<Subscription> asking = new ArrayList<>();
        for (Question<T> question : questions) {
            AtomicReference<@Nullable T> answer = new AtomicReference<>();
            answers.add(answer);
            asking.add(threads.start(name, () -> {
                try {
                    answer.set(question.ask());
                } finally {
                    open.countDown();
                }
            }));
        }
        try {
            open.await(limit.toMillis(), TimeUnit.MILLISECONDS);
            // Read before the others are interrupted: what they then say would be no answer to the question.
            return answers.stream()
                    .map(answer -> Optional.ofNullable(answer.get()))
                    .toList();
        } finally {
            asking.forEach(Subscription::close);
        }
    }
}
