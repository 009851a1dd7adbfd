package dev.drydock.ui.urls;

import static dev.drydock.ui.UiBench.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.feature.port.UrlWatch;
import dev.drydock.flow.Live;
import dev.drydock.flow.LiveValue;
import dev.drydock.model.Endpoint;
import dev.drydock.model.Observed;
import dev.drydock.ui.DemoData;
import dev.drydock.ui.Samples;
import dev.drydock.ui.UiBench;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UrlsViewModelTest {
    private final UiBench bench = new UiBench();
    private final LiveValue<Observed<List<Endpoint>>> endpoints = new LiveValue<>(Observed.waiting(List.of()));
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final UrlsViewModel model =
            new UrlsViewModel(bench.work, bench.choice("dev"), this::watch, url -> events.add("open " + url));

    private UrlWatch watch(String cluster) {
        events.add("watch " + cluster);
        return new UrlWatch() {
            @Override
            public Live<Observed<List<Endpoint>>> endpoints() {
                return endpoints;
            }

            @Override
            public void close() {
                events.add("close " + cluster);
            }
        };
    }

    @BeforeEach
    void activate() {
        model.activate();
    }

    @Test
    void aNewAnswerKeepsTheRow() {
        List<Endpoint> first = DemoData.endpoints();
        endpoints.set(Observed.live(first));
        UrlRow row = model.rows().getFirst();
        Endpoint silent = new Endpoint(
                first.getFirst().name(),
                first.getFirst().url(),
                first.getFirst().target(),
                first.getFirst().via(),
                new Endpoint.Answer.Silence("refused", Samples.THEN));
        endpoints.set(Observed.live(List.of(silent)));
        assertThat(model.rows()).containsExactly(row);
        assertThat(row.endpointProperty().get()).isEqualTo(silent);
    }

    @Test
    void refreshAsksAtOnce() {
        model.refresh();
        assertThat(events).containsExactly("watch dev", "close dev", "watch dev");
    }

    @Test
    void openGoesToTheBrowser() {
        model.open("http://x/");
        eventually(() -> assertThat(events).contains("open http://x/"));
    }
}
