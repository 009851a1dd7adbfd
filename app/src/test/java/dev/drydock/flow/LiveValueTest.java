package dev.drydock.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LiveValueTest {
    private final LiveValue<Integer> live = new LiveValue<>(1);
    private final List<Integer> heard = new ArrayList<>();

    @Test
    void aNewListenerIsToldAtOnceAndThenOfEachDifferentValue() {
        live.listen(heard::add);

        live.set(2);
        live.set(2);
        live.update(now -> now + 1);

        assertThat(heard).isEqualTo(List.of(1, 2, 3));
        assertThat(live.value()).isEqualTo(3);
    }

    @Test
    void anErrorOfAListenerDoesNotSilenceTheValue() {
        live.listen(heard::add);
        live.listen(value -> {
            if (value == 2) {
                throw new AssertionError("told of " + value);
            }
        });

        assertThatThrownBy(() -> live.set(2)).isInstanceOf(AssertionError.class);
        live.set(3);

        assertThat(heard).isEqualTo(List.of(1, 2, 3));
    }

    @Test
    void aClosedSubscriptionHearsNothingMore() {
        Subscription subscription = live.listen(heard::add);

        subscription.close();
        subscription.close();
        live.set(2);

        assertThat(heard).isEqualTo(List.of(1));
    }

    @Test
    void oneListenerThatListensTwiceHasTwoSubscriptions() {
        Subscription first = live.listen(heard::add);
        live.listen(heard::add);

        first.close();
        live.set(2);

        assertThat(heard).isEqualTo(List.of(1, 1, 2));
    }

    @Test
    void aListenerThatSetsTheValueDoesNotDisturbTheOrderForOthers() {
        live.listen(now -> {
            if (now == 2) {
                live.set(3);
            }
        });
        live.listen(heard::add);

        live.set(2);

        assertThat(heard).isEqualTo(List.of(1, 2, 3));
    }

    @Test
    void aListenerThatComesWhileNewsIsToldHearsNothingTwice() {
        live.listen(now -> {
            if (now == 2) {
                live.set(3);
                live.listen(heard::add);
            }
        });

        live.set(2);

        assertThat(heard).isEqualTo(List.of(3));
    }

    @Test
    void aListenerClosedByAnotherOneHearsNothingMore() {
        List<Subscription> later = new ArrayList<>();
        live.listen(now -> {
            if (now == 2) {
                later.forEach(Subscription::close);
            }
        });
        later.add(live.listen(heard::add));

        live.set(2);

        assertThat(heard).isEqualTo(List.of(1));
    }

    @Test
    void aListenersExceptionIsNobodyElsesTrouble() throws InterruptedException {
        List<Throwable> defects = new CopyOnWriteArrayList<>();
        IllegalStateException defect = new IllegalStateException("bad listener");
        CountDownLatch done = new CountDownLatch(1);
        new Threads((_, thrown) -> defects.add(thrown)).start("owner", () -> {
            live.listen(_ -> {
                throw defect;
            });
            live.listen(heard::add);
            live.set(2);
            done.countDown();
        });

        assertThat(done.await(10, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        assertThat(heard).isEqualTo(List.of(1, 2));
        assertThat(defects).isEqualTo(List.of(defect, defect));
    }

    @Test
    void updatesFromManyThreadsAreAllCountedAndHeardInOrder() throws InterruptedException {
        live.listen(heard::add);
        Together together = new Together(new Threads((_, _) -> {}), Duration.ofSeconds(20));

        together.ask(
                "counter",
                IntStream.range(0, 4)
                        .<Together.Question<Boolean>>mapToObj(_ -> () -> {
                            IntStream.range(0, 500).forEach(_ -> live.update(now -> now + 1));
                            return true;
                        })
                        .toList());

        assertThat(heard).isEqualTo(IntStream.rangeClosed(1, 2001).boxed().toList());
    }

    @Test
    void aMappedValueDropsEqualResults() {
        Live<String> parity = live.map(now -> now % 2 == 0 ? "even" : "odd");
        List<String> parities = new ArrayList<>();
        Subscription subscription = parity.listen(parities::add);

        live.set(3);
        live.set(4);
        live.set(6);
        live.set(7);
        subscription.close();
        live.set(8);

        assertThat(parities).isEqualTo(List.of("odd", "even", "odd"));
        assertThat(parity.value()).isEqualTo("even");
    }

    @Test
    void severalSubscriptionsCloseAsOne() {
        Subscription all = Subscription.all(live.listen(heard::add), live.listen(heard::add));

        all.close();
        live.set(2);

        assertThat(heard).isEqualTo(List.of(1, 1));
    }
}
