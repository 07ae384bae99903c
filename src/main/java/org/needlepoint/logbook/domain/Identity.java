package org.needlepoint.logbook.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a free text what could tell who a patient is: a birth date, a phone or record number, an e-mail address. Names can't be found
 * reliably, so none are looked for.
 */
public final class Identity {

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final String DATE =
            "(?:\\d{1,2}[./ -]\\d{1,2}[./ -](?:\\d{4}|\\d{2})|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? "
                    + MONTH + ",? \\d{2,4}|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{2,4})";
    private static final Pattern BIRTH =
            pattern("\\b(?:born(?: on| in)?|birth ?date|date of birth|birthday|d\\.?o\\.?b\\.?)\\b[ :=]{0,3}(?:" + DATE
                    + "|\\d{4})");
    private static final Pattern ANY_DATE = pattern("\\b" + DATE + "\\b");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MAIL = pattern("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern RECORD = pattern(
            "\\b(?:mrn|nhs|ssn|case|record|file|patient|hospital|chart|insurance)(?: ?(?:id|no|nr|number))?[ .:#=-]{0,3}\\d[\\d -]{3,}\\d\\b");
    private static final Pattern PHONE = Pattern.compile("(?<![\\w.,/])\\+?\\(?\\d(?:[ ()/-]{0,2}\\d){6,14}(?![\\w/])");

    private Identity() {}

    /**
     * @param what such as "a phone number"
     * @param masked the beginning of it
     */
    public record Found(String what, String masked) {

        /** What to do. */
        public String advice() {
            return "This looks like " + what + ": \"" + masked + "\". Remove it. Nothing was saved.";
        }
    }

    /**
     * The first trace in the text, if there is one.
     *
     * @param today dates of more than a year before it are taken for birth dates
     */
    public static Optional<Found> found(String text, LocalDate today) {
        if (text.chars().noneMatch(c -> c == '@' || c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        for (Kind kind : KINDS) {
            Matcher matcher = kind.pattern().matcher(text);
            while (matcher.find()) {
                if (kind.pattern() != ANY_DATE || isLongAgo(matcher.group(), today)) {
                    return Optional.of(new Found(kind.what(), mask(matcher.group())));
                }
            }
        }
        return Optional.empty();
    }

    private record Kind(String what, Pattern pattern) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("a date of birth", BIRTH),
            new Kind("an e-mail address", MAIL),
            new Kind("a record number", RECORD),
            new Kind("a date of birth", ANY_DATE),
            new Kind("a phone number", PHONE));

    private static boolean isLongAgo(String date, LocalDate today) {
        Matcher year = YEAR.matcher(date);
        return year.find() && Integer.parseInt(year.group()) < today.getYear() - 1;
    }

    /** About half of it, so that who typed it knows which one is meant. */
    private static String mask(String found) {
        int shown = Math.min(7, Math.max(1, (found.length() + 1) / 2));
        return found.substring(0, shown) + "…";
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
    }
}
