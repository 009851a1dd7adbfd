package dev.drydock.cli;

import java.time.Duration;
import java.util.Locale;

/** How long something took. */
final class Seconds {
    private Seconds() {}

    /** For people: {@code 0.4 s}, {@code 2 m 05 s}. */
    static String text(Duration took, Console console) {
        long whole = took.toSeconds();
        return whole < 60
                ? console.text("cli.time.seconds", String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0))
                : console.text("cli.time.minutes", whole / 60, String.format(Locale.ROOT, "%02d", whole % 60));
    }

    /** For programs: seconds with milliseconds. */
    static double number(Duration took) {
        return took.toMillis() / 1000.0;
    }
}
