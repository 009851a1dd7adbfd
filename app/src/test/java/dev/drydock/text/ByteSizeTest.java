package dev.drydock.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ByteSizeTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 B",
        "1023, 1023 B",
        "1024, 1.0 KiB",
        "1536, 1.5 KiB",
        "260046848, 248 MiB",
        "3221225472, 3.0 GiB",
        "1048575, 1.0 MiB",
        "1125899906842624, 1024 TiB",
        "-2048, -2.0 KiB"
    })
    void bytesAreReadInPowersOf1024(long bytes, String text) {
        assertThat(ByteSize.of(bytes)).isEqualTo(text);
    }
}
