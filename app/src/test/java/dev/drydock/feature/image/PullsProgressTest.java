package dev.drydock.feature.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.flow.Progress;
import dev.drydock.model.ImageReference;
import dev.drydock.model.Message;
import org.junit.jupiter.api.Test;

final class PullsProgressTest {
    private final ToldProgress told = new ToldProgress();
    private final PullsProgress pulls = new PullsProgress(told, 2);

    @Test
    void eachPullCountsForItsPart() {
        Progress one = pulls.of(new ImageReference("one"));
        Progress two = pulls.of(new ImageReference("two"));
        one.fraction(0.5);
        two.fraction(0.5);
        one.fraction(1);
        assertThat(told.fractions()).containsExactly(0.25, 0.5, 0.75);
    }

    @Test
    void theLastWordIsTold() {
        pulls.of(new ImageReference("one")).detail(Message.of("image.pulling", "one"));
        assertThat(told.details()).containsExactly(Message.of("image.pulling", "one"));
    }
}
