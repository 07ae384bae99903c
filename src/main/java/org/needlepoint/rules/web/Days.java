package org.needlepoint.rules.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Days as pages print them and as people type them. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    static String print(LocalDate day) {
        return DAY.format(day);
    }

    static String print(Instant instant, ZoneId zone) {
        return print(LocalDate.ofInstant(instant, zone));
    }

    /** Empty when it is no day of four digits for the year. */
    static Optional<LocalDate> read(String typed) {
        try {
            return typed.strip().matches("\\d{4}-\\d{2}-\\d{2}")
                    ? Optional.of(LocalDate.parse(typed.strip()))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
