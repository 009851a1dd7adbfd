package dev.drydock.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of every boundary of HumanDuration in k8s.io/apimachinery/pkg/util/duration/duration.go. */
final class HumanDurationTest {
    @ParameterizedTest
    @CsvSource({
        "PT-2S, <invalid>",
        "PT-1.5S, 0s",
        "PT-1S, 0s",
        "PT0S, 0s",
        "PT1S, 1s",
        "PT70S, 70s",
        "PT119S, 119s",
        "PT120S, 2m",
        "PT190S, 3m10s",
        "PT9M59S, 9m59s",
        "PT10M, 10m",
        "PT10M30S, 10m",
        "PT70M, 70m",
        "PT2H59M59S, 179m",
        "PT3H, 3h",
        "PT3H1M, 3h1m",
        "PT7H59M59S, 7h59m",
        "PT8H, 8h",
        "PT47H, 47h",
        "PT47H59M59S, 47h",
        "PT48H, 2d",
        "PT49H, 2d1h",
        "P7DT23H59M59S, 7d23h",
        "P8D, 8d",
        "P8DT23H, 8d",
        "P365D, 365d",
        "P729DT23H59M59S, 729d",
        "P730D, 2y",
        "P732D, 2y2d",
        "P2919DT23H59M59S, 7y364d",
        "P2920D, 8y",
        "P3287D, 9y"
    })
    void itSpellsAgesAsKubectlDoes(Duration duration, String text) {
        assertThat(HumanDuration.of(duration)).isEqualTo(text);
    }
}
