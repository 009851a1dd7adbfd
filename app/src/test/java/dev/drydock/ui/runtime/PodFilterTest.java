package dev.drydock.ui.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.Pod;
import dev.drydock.ui.Samples;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PodFilterTest {
    private final Pod good = Samples.pod("1", "web-a");
    private final Pod bad = Samples.pod("2", "db", "CrashLoopBackOff", Pod.Health.BAD);

    @Test
    void textMayStandAnywhereAndInAnyCase() {
        PodFilter crash = new PodFilter(" crashloop ", Optional.empty(), false);
        assertThat(crash.shows(bad)).isTrue();
        assertThat(crash.shows(good)).isFalse();
        assertThat(new PodFilter("NODE-A", Optional.empty(), false).shows(good)).isTrue();
        assertThat(new PodFilter("10.0.0", Optional.empty(), false).shows(good)).isTrue();
    }

    @Test
    void anotherNamespaceIsLeftOut() {
        assertThat(new PodFilter("", Optional.of("kube-system"), false).shows(good))
                .isFalse();
        assertThat(new PodFilter("", Optional.of("default"), false).shows(good)).isTrue();
    }

    @Test
    void onlyProblemsLeavesTheGoodOut() {
        PodFilter problems = new PodFilter("", Optional.empty(), true);
        assertThat(problems.shows(good)).isFalse();
        assertThat(problems.shows(bad)).isTrue();
    }
}
