package org.needlepoint.logbook.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a free text what could tell who a patient is: a birth date, a phone or record number, an e-mail address. Names can't be found
 * reliably, so none are looked for. Scores, angles, doses and days of treatment are left alone as far as their form tells them apart.
 *
 * <p>Every pattern is bounded, so that a long text takes a time in proportion to its length.
 */
public final class Identity {

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
    private static final String DATE = "(?:\\d{4}-\\d{1,2}-\\d{1,2}"
            + "|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{1,2} \\d{1,2} \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{2}"
            + "|\\d{1,2}(?:st|nd|rd|th)?(?: of)?[./ -]{1,2}" + MONTH + "[./, -]{1,2}\\d{2,4}"
            + "|" + MONTH + "[. -]{1,2}\\d{1,2}(?:st|nd|rd|th)?,?[ -]\\d{2,4})(?!\\d)";
    private static final Pattern BIRTH =
            pattern("\\b(?:born|birth ?date|date of birth|year of birth|birthday|yob|d\\.?o\\.?b\\b\\.?)"
                    + "(?: (?:on|in|was|is))?(?: the)?[ :=-]{0,3}(?:" + DATE
                    + "|\\d{4}\\b|\\d{6}\\b|\\d{1,2}-\\d{1,2}-\\d{2}\\b|'\\d{2}\\b)");
    private static final Pattern ANY_DATE = pattern("(?<![\\w./-])" + DATE);
    private static final Pattern MAIL = pattern("(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}\\.[\\w.-]{1,190}");
    private static final String NUMBER = "(?: ?(?:id|no|nr|number)\\b\\.?)";
    private static final Pattern RECORD = pattern("\\b(?:(?:mrn|nhs|ssn|insurance)" + NUMBER
            + "?[ .:#=-]{0,3}(?:[a-z]{1,3}-?\\d{4,12}|\\d{4,12}|\\d{3}[ -]\\d{3,8})"
            + "|(?:mrn|case|record|file|patient|pt|hospital|chart) ?(?:" + NUMBER + "?[ .:=-]{0,2}#|" + NUMBER
            + ")[ .:=-]{0,3}(?:[a-z]{1,3}-?)?\\d{3,12}(?! ?m?[glsm]\\b)"
            + "|(?:case|record|file|patient|pt|hospital|chart)[ .:=-]{1,3}"
            + "(?:[a-z]{1,3}-?\\d{4,12}|\\d{5,12}|\\d{4}-\\d{4,8}))(?!\\d)");
    private static final Pattern RUNG = pattern(
            "\\b(?:tel|phone|mobile|cell|call(?:ed)?|r[iau]ng)\\b[.: ]{0,3}\\+?\\(?\\d(?:[ ()./-]{0,2}\\d){5,14}(?!\\d)");
    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\w.,/])\\+?\\(?\\d(?:[ ()./-]{0,2}\\d){6,14}(?![\\w/])");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");

    private static final int SHORTEST_GROUP_OF_A_NUMBER = 4;
    private static final int SHORTEST_WITH_DOTS = 9;
    private static final int SHORTEST_IN_PAIRS = 9;
    private static final int MINUS = 0x2212;
    private static final int APOSTROPHE = 0x2019;

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
     * @param typed in whichever digits, spaces and dashes a device has set
     * @param today dates of more than a year before it are taken for birth dates
     */
    public static Optional<Found> found(String typed, LocalDate today) {
        String text = plain(typed);
        if (text.chars().noneMatch(c -> c == '@' || c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return first(BIRTH, text, "a date of birth")
                .or(() -> first(MAIL, text, "an e-mail address"))
                .or(() -> first(RECORD, text, "a record number"))
                .or(() -> ANY_DATE.matcher(text)
                        .results()
                        .filter(date -> isLongAgo(date.group(), today))
                        .findFirst()
                        .map(date -> found("a date of birth", date)))
                .or(() -> DIGITS.matcher(ANY_DATE.matcher(text).replaceAll(";"))
                        .results()
                        .filter(digits -> isPhone(digits.group()))
                        .findFirst()
                        .map(digits -> found("a phone number", digits)))
                .or(() -> first(RUNG, text, "a phone number"));
    }

    /** With the digits, spaces, dashes and apostrophes of a keyboard, and nothing that can't be seen. */
    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(Identity::plain)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int plain(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(c, 10);
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.DASH_PUNCTUATION -> '-';
            default -> c == MINUS ? '-' : c == APOSTROPHE ? '\'' : c;
        };
    }

    private static Optional<Found> first(Pattern pattern, String text, String what) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(found(what, matcher)) : Optional.empty();
    }

    /** With about half of it, so that who typed it knows which one is meant. */
    private static Found found(String what, MatchResult match) {
        String text = match.group();
        int shown = Math.min(7, (text.length() + 1) / 2);
        return new Found(what, text.substring(0, shown) + "…");
    }

    /** Two digits of a year above those of today's are of the century before. */
    private static boolean isLongAgo(String date, LocalDate today) {
        int[] numbers = Arrays.stream(NO_DIGIT.split(date))
                .filter(number -> !number.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
        int year = numbers[0] > 999 ? numbers[0] : numbers[numbers.length - 1];
        boolean numeric = numbers.length == 3 && numbers[0] <= 999;
        if (numeric
                && (Math.min(numbers[0], numbers[1]) > 12
                        || Math.max(numbers[0], numbers[1]) > 31
                        || numbers[0] == 0)) {
            return false;
        }
        if (year < 100) {
            year += year > today.getYear() % 100 ? 1900 : 2000;
        }
        return year < today.getYear() - 1;
    }

    /**
     * Scores like 7/10, angles like 0-30-60 and lists of points come in short groups, measurements in equal ones; a number to dial has a
     * long one or a prefix.
     */
    private static boolean isPhone(String run) {
        String[] groups = NO_DIGIT.split(run.replaceFirst("^\\D+", ""));
        int digits = Arrays.stream(groups).mapToInt(String::length).sum();
        if (run.contains(".") && digits < SHORTEST_WITH_DOTS) {
            return false;
        }
        boolean dialled = run.startsWith("+") || run.startsWith("(");
        boolean pairs = Arrays.stream(groups).allMatch(group -> group.length() <= 2);
        boolean prefixed = groups[0].startsWith("0")
                && groups[0].length() > 1
                && !run.contains("/")
                && !(pairs && digits < SHORTEST_IN_PAIRS);
        boolean measured = groups.length > 2
                && Arrays.stream(groups).allMatch(group -> group.length() == SHORTEST_GROUP_OF_A_NUMBER);
        boolean grouped = Arrays.stream(groups).anyMatch(group -> group.length() >= SHORTEST_GROUP_OF_A_NUMBER);
        return dialled || prefixed || grouped && !measured;
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
    }
}
