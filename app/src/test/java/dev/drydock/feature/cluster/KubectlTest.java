package dev.drydock.feature.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KubectlTest {
    private static final String SAID =
            "{\n  \"clientVersion\": {\n    \"major\": \"1\",\n    \"gitVersion\": \"v1.34.4\"\n  }\n}";

    @ParameterizedTest
    @ValueSource(strings = {"v1.33.9", "v1.34.0", "v1.35.1", "nonsense"})
    void oneMinorVersionApartIsFine(String server) {
        assertThat(Kubectl.skew(SAID, server)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1.32.8", "v1.36.1", "v2.34.0"})
    void moreIsSaid(String server) {
        assertThat(Kubectl.skew(SAID, server)).contains(Message.of("cluster.remark.skew", "v1.34.4", server));
    }

    @Test
    void wordsThatSayNoVersionSayNothing() {
        assertThat(Kubectl.skew("error: unknown flag", "v1.36.1")).isEmpty();
    }
}
