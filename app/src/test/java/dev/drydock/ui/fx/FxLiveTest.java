package dev.drydock.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.flow.LiveValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class FxLiveTest {
    private final Queue<Runnable> jobs = new ArrayDeque<>();
    private final LiveValue<String> source = new LiveValue<>("a");
    private final List<String> seen = new ArrayList<>();

    @Test
    void bringsThePresentValueAndTheNextOnes() {
        new FxLive<>(source, jobs::add, seen::add);
        runAll();
        source.set("b");
        runAll();
        assertThat(seen).containsExactly("a", "b");
    }

    @Test
    void onlyTheLatestOfSeveralValuesArrives() {
        new FxLive<>(source, jobs::add, seen::add);
        source.set("b");
        source.set("c");
        assertThat(jobs).hasSize(1);
        runAll();
        assertThat(seen).containsExactly("c");
    }

    @Test
    void nothingArrivesAfterItIsClosed() {
        FxLive<String> live = new FxLive<>(source, jobs::add, seen::add);
        live.close();
        source.set("b");
        runAll();
        assertThat(seen).isEmpty();
    }

    private void runAll() {
        while (!jobs.isEmpty()) {
            jobs.remove().run();
        }
    }
}
