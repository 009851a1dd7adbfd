package dev.drydock.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.text.Messages;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedTest {
    @ParameterizedTest
    @CsvSource({"-5,0.0 s", "0,0.0 s", "3400,3.4 s", "9999,10.0 s", "10000,10 s", "59999,59 s", "65000,1 m 05 s"})
    void isSaidAsPeopleSayIt(long millis, String said) {
        assertThat(Elapsed.of(Duration.ofMillis(millis), new Messages(Locale.ENGLISH)))
                .isEqualTo(said);
    }
}
