package dev.drydock.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.ClusterState;
import dev.drydock.model.Profile;
import dev.drydock.ui.DemoData;
import dev.drydock.ui.Samples;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstPageTest {
    private final Profile profile = DemoData.profiles().getFirst();

    @Test
    void port80IsLeftOut() {
        assertThat(FirstPage.of(profile, Samples.ours("local-hands", ClusterState.RUNNING)))
                .isEqualTo(Optional.of("http://local-hands.localhost/"));
    }

    @Test
    void anotherPortIsNamed() {
        assertThat(FirstPage.of(profile, Samples.ours("review", ClusterState.RUNNING)))
                .isEqualTo(Optional.of("http://local-hands.localhost:8081/"));
    }
}
