package dev.drydock.docker;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.PullResponseItem;
import com.github.dockerjava.api.model.ResponseItem.ProgressDetail;
import dev.drydock.flow.Progress;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.ImageReference;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One image on its way from its registry; stopped by an interrupt, and when nothing is heard for a while. */
final class PullCall {
    static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration IDLE = Duration.ofSeconds(20);

    private final ImageReference image;
    private final Progress progress;
    private final String during;
    private final Map<String, Layer> layers = new ConcurrentHashMap<>();
    private volatile long heardAt = System.nanoTime();
    private volatile @Nullable String refusal;
    private volatile @Nullable Throwable broken;

    PullCall(ImageReference image, Progress progress, String during) {
        this.image = image;
        this.progress = progress;
        this.during = during;
    }

    /** Bytes of one layer. */
    private record Layer(long done, long total) {}

    /** @throws RuntimeException what the library threw, for the caller to translate */
    void run(ConnectedEngine engine) throws ProblemException, InterruptedException, IOException {
        try (Heard answers = engine.client().pullImageCmd(withTag()).exec(new Heard())) {
            while (!answers.awaitCompletion(250, TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() - heardAt > IDLE.toNanos()) {
                    throw failed(Message.of("problem.why.nothingHeard", IDLE.toSeconds()));
                }
            }
        }
        Throwable error = broken;
        if (error != null) {
            throw new IllegalStateException(error);
        }
        String words = refusal;
        if (words != null) {
            throw failed(Message.verbatim(words));
        }
    }

    /** Without a tag the engine would pull all of them. */
    private String withTag() {
        return image.canonical();
    }

    private ProblemException failed(Message reason) {
        return new ProblemException(new EngineProblem.EngineFailed(during, reason));
    }

    private final class Heard extends ResultCallback.Adapter<PullResponseItem> {
        /** Kept, and not handed up: the library would log as its own error that a registry refuses. */
        @Override
        public void onError(Throwable error) {
            broken = error;
            onComplete();
        }

        @Override
        public void onNext(PullResponseItem item) {
            heardAt = System.nanoTime();
            if (item.getErrorDetail() != null && item.getErrorDetail().getMessage() != null) {
                refusal = item.getErrorDetail().getMessage();
            }
            ProgressDetail detail = item.getProgressDetail();
            if (item.getId() != null && detail != null && detail.getCurrent() != null && detail.getTotal() != null) {
                // Unpacking counts the same bytes a second time: a layer that is here stays at its total.
                Layer next = new Layer(detail.getCurrent(), detail.getTotal());
                layers.merge(item.getId(), next, (old, now) -> now.done() > old.done() ? now : old);
                tell();
            }
        }
    }

    private void tell() {
        long done = layers.values().stream().mapToLong(Layer::done).sum();
        long total = layers.values().stream().mapToLong(Layer::total).sum();
        double fraction = total <= 0 ? 0 : Math.min(0.99, (double) done / total);
        progress.fraction(fraction);
        progress.detail(Message.of("image.pulling", image.text(), megabytes(done), megabytes(total), fraction));
    }

    private static double megabytes(long bytes) {
        return bytes / 1e6;
    }
}
