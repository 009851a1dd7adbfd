package dev.drydock.feature.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ClusterState;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProblemException;
import dev.drydock.model.ProviderId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static Cluster cluster(Optional<String> profile) {
        return new Cluster(
                "demo",
                ProviderId.KIND,
                profile,
                ClusterState.RUNNING,
                Optional.of("v1.33.1"),
                List.of(),
                true,
                List.of(PortMapping.loopback(8080, 80), PortMapping.loopback(8443, 443)));
    }

    @Test
    void withoutChangesItIsMadeAsItWas() throws Exception {
        assertThat(Changes.none().of(cluster(Optional.of("local-hands"))))
                .isEqualTo(new UpRequest(
                        "local-hands",
                        Optional.of("demo"),
                        Optional.of("v1.33.1"),
                        Optional.of(8080),
                        Optional.of(8443),
                        Optional.of(ProviderId.KIND)));
    }

    @Test
    void anotherProviderChoosesAVersionOfItsOwn() throws Exception {
        Changes changes =
                new Changes(Optional.empty(), Optional.of(9090), Optional.empty(), Optional.of(ProviderId.K3S));

        assertThat(changes.of(cluster(Optional.of("local-hands"))))
                .isEqualTo(new UpRequest(
                        "local-hands",
                        Optional.of("demo"),
                        Optional.empty(),
                        Optional.of(9090),
                        Optional.of(8443),
                        Optional.of(ProviderId.K3S)));
    }

    @Test
    void aClusterOfNoKnownProfileCannotBeMadeAnew() {
        ProblemException thrown = catchThrowableOfType(
                ProblemException.class, () -> Changes.none().of(cluster(Optional.empty())));
        assertThat(thrown.problem()).isEqualTo(new ClusterProblem.ProfileOfClusterUnknown("demo"));
    }
}
