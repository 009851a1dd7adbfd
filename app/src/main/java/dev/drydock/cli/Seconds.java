package dev.drydock.cli;

import java.time.Duration;
import java.util.Locale;

/** How long something took. */
final class Seconds {
    private Seconds() {}

    /** For people: {@code 0.4 s}, {@code 2 m 05 s}. */
    static String text(Duration took) {
        long whole = took.toSeconds();
        return whole < 60
                ? String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0)
                : String.format(Locale.ROOT, "%d m %02d s", whole / 60, whole % 60);
    }

    /** For programs: seconds with milliseconds. */
    static double number(Duration took) {
        return took.toMillis() / 1000.0;
    }
}
