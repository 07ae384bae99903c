package org.needlepoint.notice.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A calendar of whole days, as RFC 5545 has it. */
public final class Ics {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String LINE_END = "\r\n";

    /** Octets of a line, without its end. */
    private static final int WIDEST = 75;

    private Ics() {}

    /**
     * One day.
     *
     * @param uid the same in every edition, so that a calendar moves the day and does not add another
     * @param changed since when it is so
     */
    public record Day(String uid, LocalDate on, String title, String text, String address, Instant changed) {}

    /** @param name of the calendar */
    public static String write(String name, List<Day> days) {
        StringBuilder ics = new StringBuilder();
        line(ics, "BEGIN:VCALENDAR");
        line(ics, "VERSION:2.0");
        line(ics, "PRODID:-//Needlepoint//Calendar//EN");
        line(ics, "CALSCALE:GREGORIAN");
        line(ics, "X-WR-CALNAME:" + text(name));
        days.forEach(day -> write(ics, day));
        line(ics, "END:VCALENDAR");
        return ics.toString();
    }

    private static void write(StringBuilder ics, Day day) {
        line(ics, "BEGIN:VEVENT");
        line(ics, "UID:" + text(day.uid()));
        line(ics, "DTSTAMP:" + STAMP.format(day.changed()));
        line(ics, "DTSTART;VALUE=DATE:" + DAY.format(day.on()));
        line(ics, "DTEND;VALUE=DATE:" + DAY.format(day.on().plusDays(1)));
        line(ics, "SUMMARY:" + text(day.title()));
        line(ics, "DESCRIPTION:" + text(day.text()));
        line(ics, "URL:" + day.address());
        line(ics, "TRANSP:TRANSPARENT");
        line(ics, "END:VEVENT");
    }

    private static String text(String plain) {
        return plain.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Folds between characters, never within one. */
    private static void line(StringBuilder ics, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > WIDEST) {
                ics.append(LINE_END).append(' ');
                octets = 1;
            }
            ics.append(character);
            octets += more;
            i += character.length();
        }
        ics.append(LINE_END);
    }
}
