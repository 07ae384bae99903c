package org.needlepoint.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes instants as people read them. The server knows no reader's zone, so it says UTC; times.js adds the browser's. */
@Named
@ApplicationScoped
public class Moments {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter ELSEWHERE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    /** "3 Apr 2027, 13:00 (Europe/London)"; empty for no zone. */
    public String elsewhere(Instant at, String zone) {
        return at == null || zone.isEmpty()
                ? ""
                : ELSEWHERE.withZone(ZoneId.of(zone)).format(at) + " (" + zone + ")";
    }

    /** "12:00:07 UTC"; empty for null. */
    public String clock(Instant at) {
        return at == null ? "" : CLOCK.format(at);
    }

    /** "3 Apr 2027, 12:00 UTC"; empty for null. */
    public String words(Instant at) {
        return at == null ? "" : WORDS.format(at);
    }
}
