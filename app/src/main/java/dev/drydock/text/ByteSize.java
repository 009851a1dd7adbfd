package dev.drydock.text;

import java.util.Locale;

/** Numbers of bytes as people read them, in powers of 1024 as Kubernetes writes them: {@code 248 MiB}. */
public final class ByteSize {
    private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB"};

    private ByteSize() {}

    public static String of(long bytes) {
        double value = bytes;
        int unit = 0;
        // What would be rounded to 1024 of a unit is one of the next.
        while (Math.round(Math.abs(value)) >= 1024 && unit < UNITS.length - 1) {
            value /= 1024;
            unit++;
        }
        String format = unit == 0 || value >= 100 ? "%.0f %s" : "%.1f %s";
        return String.format(Locale.ROOT, format, value, UNITS[unit]);
    }
}
