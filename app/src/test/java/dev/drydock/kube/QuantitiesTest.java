package dev.drydock.kube;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
    @ParameterizedTest
    @CsvSource({
        "2, 2",
        "500m, 0.5",
        "24638372Ki, 25229692928",
        "8Gi, 8589934592",
        "1.5G, 1500000000",
        "1e3, 1000",
        "12E2, 1200",
        "100n, 1e-7",
        "'', 0",
        "lots, 0",
        "1Zi, 0"
    })
    void isReadAsKubernetesWritesIt(String text, double value) {
        assertThat(Quantities.number(text)).isEqualTo(value);
    }
}
