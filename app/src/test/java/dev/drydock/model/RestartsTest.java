package dev.drydock.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RestartsTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_000_000);

    @Test
    void theCellReadsAsInKubectl() {
        assertThat(new Restarts(0, Optional.empty()).text(NOW)).isEqualTo("0");
        assertThat(new Restarts(3, Optional.of(NOW.minusSeconds(312))).text(NOW))
                .isEqualTo("3 (5m12s ago)");
        assertThat(new Restarts(3, Optional.empty()).text(NOW)).isEqualTo("3");
        assertThat(new Restarts(0, Optional.of(NOW)).text(NOW)).isEqualTo("0");
    }
}
