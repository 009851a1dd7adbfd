package dev.drydock.ui.widget;

import dev.drydock.text.Messages;
import java.time.Duration;
import java.util.Locale;

/** How long something took, as people say it: {@code 3.4 s}, {@code 32 s}, {@code 1 m 05 s}. */
public final class Elapsed {
    private Elapsed() {}

    public static String of(Duration time, Messages messages) {
        long seconds = Math.max(time.toSeconds(), 0);
        if (seconds < 10) {
            double exact = Math.max(time.toMillis(), 0) / 1000.0;
            return messages.text("ui.elapsed.seconds", String.format(Locale.ROOT, "%.1f", exact));
        }
        if (seconds < 60) {
            return messages.text("ui.elapsed.seconds", Long.toString(seconds));
        }
        return messages.text("ui.elapsed.minutes", seconds / 60, String.format(Locale.ROOT, "%02d", seconds % 60));
    }
}
