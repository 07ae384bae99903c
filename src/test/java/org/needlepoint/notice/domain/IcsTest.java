package org.needlepoint.notice.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IcsTest {

    private static final Instant CHANGED = Instant.parse("2026-11-23T00:00:00Z");

    @Test
    void aDayIsWrittenAsTheStandardHasIt() {
        String ics =
                Ics.write("Needlepoint", List.of(day("Needling Safety: last day", "Renew; or not,\nas you like \\")));
        assertEquals(
                String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Needlepoint//Calendar//EN",
                        "CALSCALE:GREGORIAN",
                        "X-WR-CALNAME:Needlepoint",
                        "BEGIN:VEVENT",
                        "UID:abc-end@host",
                        "DTSTAMP:20261123T000000Z",
                        "DTSTART;VALUE=DATE:20280229",
                        "DTEND;VALUE=DATE:20280301",
                        "SUMMARY:Needling Safety: last day",
                        "DESCRIPTION:Renew\\; or not\\,\\nas you like \\\\",
                        "URL:https://host/progress",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""),
                ics);
    }

    @Test
    void anEmptyCalendarIsOne() {
        assertTrue(Ics.write("Needlepoint", List.of()).endsWith("X-WR-CALNAME:Needlepoint\r\nEND:VCALENDAR\r\n"));
    }

    @Property
    void whateverATitleHoldsLinesAreShortAndNothingGetsIn(@ForAll String title, @ForAll String text) {
        String ics = Ics.write("Needlepoint", List.of(day(title, text)));
        List<String> lines = List.of(ics.split("\r\n", -1));
        assertTrue(lines.stream().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75), ics);
        assertTrue(lines.stream().noneMatch(line -> line.chars().anyMatch(c -> c < ' ')), ics);
        String unfolded = ics.replace("\r\n ", "");
        assertEquals(1, unfolded.lines().filter("BEGIN:VEVENT"::equals).count());
        assertEquals(17, unfolded.split("\r\n", -1).length, unfolded);
    }

    private static Ics.Day day(String title, String text) {
        return new Ics.Day("abc-end@host", LocalDate.of(2028, 2, 29), title, text, "https://host/progress", CHANGED);
    }
}
