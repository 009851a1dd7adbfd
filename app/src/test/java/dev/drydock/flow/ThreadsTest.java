package dev.drydock.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

final class ThreadsTest {
    private final List<Throwable> defects = new CopyOnWriteArrayList<>();
    private final Threads threads = new Threads((_, defect) -> defects.add(defect));

    @Test
    void closingInterruptsAJobQuietly() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Subscription job = threads.start("job", () -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } finally {
                ended.countDown();
            }
        });
        begun.await();

        job.close();

        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(defects).isEmpty();
    }

    @Test
    void anExceptionOfAJobIsTold() {
        IllegalStateException defect = new IllegalStateException();

        threads.start("job", () -> {
            throw defect;
        });

        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> defects.equals(List.of(defect)));
    }

    @Test
    void aRepeatedJobRunsUntilItIsClosed() throws InterruptedException {
        CountDownLatch thrice = new CountDownLatch(3);
        Subscription job = threads.repeat("job", Duration.ofMillis(1), thrice::countDown);

        assertThat(thrice.await(10, TimeUnit.SECONDS)).isTrue();
        job.close();
    }
}
