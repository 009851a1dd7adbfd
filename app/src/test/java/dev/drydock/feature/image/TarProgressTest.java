package dev.drydock.feature.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

final class TarProgressTest {
    private final ToldProgress told = new ToldProgress();

    @Test
    void tellsBytesAndPercentAndThatTheNodeStillUnpacks() throws IOException {
        read(new byte[2_000_000], 4_000_000, 1_000_000);
        assertThat(told.details())
                .containsExactly(
                        Message.of("image.sending", 1.0, 4.0, 25L),
                        Message.of("image.sending", 2.0, 4.0, 50L),
                        Message.of("image.unpacking", 2.0));
        assertThat(told.fractions()).containsExactly(0.25, 0.5);
    }

    @Test
    void aTarLargerThanItsEstimateStaysBelowTheEnd() throws IOException {
        read(new byte[2_000_000], 1_000_000, 2_000_000);
        assertThat(told.details())
                .containsExactly(Message.of("image.sending", 2.0, 2.0, 99L), Message.of("image.unpacking", 2.0));
        assertThat(told.fractions()).containsExactly(0.99);
    }

    private void read(byte[] tar, long estimate, int piece) throws IOException {
        try (InputStream watched = new TarProgress(new ByteArrayInputStream(tar), estimate, told)) {
            byte[] buffer = new byte[piece];
            int read = watched.read(buffer);
            while (read >= 0) {
                read = watched.read(buffer);
            }
        }
    }
}
