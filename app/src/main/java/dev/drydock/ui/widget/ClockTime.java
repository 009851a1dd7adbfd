package dev.drydock.ui.widget;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Moments on the wall clock of this computer. */
public final class ClockTime {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private ClockTime() {}

    public static String of(Instant moment) {
        return TIME.format(here(moment));
    }

    public static String withDay(Instant moment) {
        return DAY_AND_TIME.format(here(moment));
    }

    private static ZonedDateTime here(Instant moment) {
        return moment.atZone(ZoneId.systemDefault());
    }
}
