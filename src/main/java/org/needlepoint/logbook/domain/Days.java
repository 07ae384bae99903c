package org.needlepoint.logbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and instants as refusals tell them. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Days() {}

    /** "3 Mar 2027". */
    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** "3 Mar 2027, 12:03 UTC". */
    public static String words(Instant at) {
        return DAY.format(at.atOffset(ZoneOffset.UTC)) + ", " + time(at);
    }

    /** "12:03 UTC". */
    public static String time(Instant at) {
        return TIME.format(at);
    }
}
