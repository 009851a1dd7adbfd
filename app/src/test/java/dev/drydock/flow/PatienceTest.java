package dev.drydock.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.drydock.model.ManifestProblem.NotReadyInTime;
import dev.drydock.model.ProblemException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class PatienceTest {
    private final Patience patience = new Patience(Duration.ofMillis(200), Duration.ofMillis(1));

    @Test
    void itAsksUntilThereIsAnAnswer() throws Exception {
        AtomicInteger asked = new AtomicInteger();

        Integer answer =
                patience.until(() -> asked.incrementAndGet() < 3 ? Optional.empty() : Optional.of(asked.get()), () -> {
                    throw new AssertionError();
                });

        assertThat(answer).isEqualTo(3);
    }

    @Test
    void anAnswerAtOnceNeedsNoTime() throws Exception {
        assertThat(new Patience(Duration.ZERO, Duration.ofDays(1)).until(() -> Optional.of("yes"), () -> {
                    throw new AssertionError();
                }))
                .isEqualTo("yes");
    }

    @Test
    void whenTheTimeIsOverTheProblemSaysWhatWasLastSeen() {
        AtomicInteger seen = new AtomicInteger();

        ProblemException e = catchThrowableOfType(
                ProblemException.class,
                () -> patience.until(
                        () -> {
                            seen.incrementAndGet();
                            return Optional.empty();
                        },
                        () -> new NotReadyInTime("page", 1, "seen " + seen.get())));

        assertThat(e.problem()).isEqualTo(new NotReadyInTime("page", 1, "seen " + seen.get()));
        assertThat(seen.get()).isGreaterThan(1);
    }

    @Test
    void anInterruptEndsTheWait() {
        Thread.currentThread().interrupt();

        assertThat(catchThrowableOfType(
                        InterruptedException.class,
                        () -> Patience.of(Duration.ofHours(1)).until(Optional::empty, () -> {
                            throw new AssertionError();
                        })))
                .isNotNull();
    }
}
