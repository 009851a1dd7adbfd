package dev.drydock.feature.workload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.kube.PodChange;
import dev.drydock.kube.PodListing;
import dev.drydock.model.Pod;
import dev.drydock.model.Restarts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PodStoreTest {
    private final PodStore store = new PodStore();

    @Test
    void unchangedPodsKeepTheirRecord() {
        Pod first = pod("1", "a", "Running");
        store.replace(new PodListing(List.of(first, pod("2", "b", "Pending")), "10"));
        store.replace(new PodListing(List.of(pod("1", "a", "Running"), pod("2", "b", "Running")), "11"));

        assertThat(store.snapshot()).containsExactly(pod("1", "a", "Running"), pod("2", "b", "Running"));
        assertThat(store.snapshot().getFirst()).isSameAs(first);
    }

    @Test
    void podMadeAnewUnderItsNameIsAnotherOne() {
        store.replace(new PodListing(List.of(pod("1", "a", "Terminating")), "10"));
        store.apply(new PodChange.There(pod("2", "a", "Pending"), "11"));
        store.apply(new PodChange.Gone("1", "12"));

        assertThat(store.snapshot()).containsExactly(pod("2", "a", "Pending"));
        assertThat(store.version()).isEqualTo("12");
    }

    @Test
    void onlyRealChangesAreWorthASnapshot() {
        store.replace(new PodListing(List.of(pod("1", "a", "Running")), "10"));
        store.snapshot();
        store.apply(new PodChange.There(pod("1", "a", "Running"), "11"));
        store.apply(new PodChange.Gone("7", "12"));
        assertThat(store.apply(new PodChange.Bookmark("13"))).isTrue();

        assertThat(store.changed()).isFalse();
        assertThat(store.version()).isEqualTo("13");
    }

    @Test
    void watchThatIsTooOldForgetsWhereItWas() {
        store.replace(new PodListing(List.of(), "10"));

        assertThat(store.apply(new PodChange.Lost("too old resource version"))).isFalse();
        assertThat(store.version()).isEmpty();
    }

    static Pod pod(String uid, String name, String status) {
        return new Pod(
                uid,
                "default",
                name,
                "1/1",
                status,
                new Restarts(0, Optional.empty()),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                List.of("main"),
                Optional.of("main"),
                Pod.Health.GOOD);
    }
}
