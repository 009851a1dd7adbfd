package dev.drydock.model;

import java.time.Duration;

/**
 * Durations as kubectl's AGE and RESTARTS columns spell them: at most two units, the finer one dropped as it loses weight
 * (k8s.io/apimachinery/pkg/util/duration/duration.go, HumanDuration).
 */
public final class HumanDuration {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final long YEAR = 365 * DAY;

    private HumanDuration() {}

    public static String of(Duration duration) {
        // Towards zero, as Go does: what is less than two seconds in the future is almost now.
        long seconds = duration.isNegative() ? -duration.negated().toSeconds() : duration.toSeconds();
        if (seconds < -1) {
            return "<invalid>";
        }
        if (seconds < 2 * MINUTE) {
            return Math.max(seconds, 0) + "s";
        }
        if (seconds < 3 * HOUR) {
            return minutes(seconds);
        }
        if (seconds < 8 * DAY) {
            return hours(seconds);
        }
        return days(seconds);
    }

    private static String minutes(long seconds) {
        long minutes = seconds / MINUTE;
        return minutes < 10 ? two(minutes, "m", seconds % MINUTE, "s") : minutes + "m";
    }

    private static String hours(long seconds) {
        long hours = seconds / HOUR;
        if (hours < 8) {
            return two(hours, "h", seconds / MINUTE % 60, "m");
        }
        return hours < 48 ? hours + "h" : two(hours / 24, "d", hours % 24, "h");
    }

    private static String days(long seconds) {
        if (seconds < 2 * YEAR) {
            return seconds / DAY + "d";
        }
        return seconds < 8 * YEAR ? two(seconds / YEAR, "y", seconds / DAY % 365, "d") : seconds / YEAR + "y";
    }

    private static String two(long coarse, String coarseUnit, long fine, String fineUnit) {
        return fine == 0 ? coarse + coarseUnit : coarse + coarseUnit + fine + fineUnit;
    }
}
