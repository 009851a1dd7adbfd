package dev.drydock.feature.image;

import dev.drydock.flow.Progress;
import dev.drydock.model.ImageReference;
import dev.drydock.model.Message;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One progress made of several pulls. */
final class PullsProgress {
    private final Progress whole;
    private final int pulls;
    private final Map<ImageReference, Double> fractions = new ConcurrentHashMap<>();

    PullsProgress(Progress whole, int pulls) {
        this.whole = whole;
        this.pulls = pulls;
    }

    Progress of(ImageReference image) {
        return new Progress() {
            @Override
            public void fraction(double fraction) {
                fractions.put(image, fraction);
                whole.fraction(
                        fractions.values().stream().mapToDouble(each -> each).sum() / pulls);
            }

            @Override
            public void detail(Message detail) {
                whole.detail(detail);
            }
        };
    }
}
