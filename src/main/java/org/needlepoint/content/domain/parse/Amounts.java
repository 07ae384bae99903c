package org.needlepoint.content.domain.parse;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.Problems;

/** How long, how many and how much: the values that programmes are made of. What can't be read is reported. */
record Amounts(Problems problems) {

    private static final int MOST = 10_000;
    private static final int TEN = 10;
    private static final Pattern TENTHS = Pattern.compile("(\\d{1,4})(?:\\.(\\d))?");

    Optional<Period> optionalPeriod(Fields fields, String key) {
        return fields.optionalText(key).flatMap(this::period);
    }

    /** A period that must be there; answers none when it can't be read. */
    Period period(Fields fields, String key) {
        Entry text = fields.text(key);
        return text.value().isEmpty() ? Period.ZERO : period(text).orElse(Period.ZERO);
    }

    private Optional<Period> period(Entry text) {
        try {
            Period period = Period.parse(text.value());
            if (!period.isNegative() && !period.isZero()) {
                return Optional.of(period);
            }
        } catch (DateTimeParseException e) {
            // reported below, like a period that is no time at all
        }
        problems.add(
                text.place(),
                "\"" + text.value() + "\" is no period.",
                "Write years, months or days, like P2Y or P18M.");
        return Optional.empty();
    }

    /** A day of the year that must be there, like 12-31. */
    Optional<MonthDay> day(Fields fields, String key) {
        Entry text = fields.text(key);
        try {
            return text.value().isEmpty() ? Optional.empty() : Optional.of(MonthDay.parse("--" + text.value()));
        } catch (DateTimeException e) {
            problems.add(
                    text.place(),
                    "\"" + text.value() + "\" is no day of the year.",
                    "Write month and day, like 12-31.");
            return Optional.empty();
        }
    }

    /** A number with at most one decimal that must be there, as tenths. */
    int tenths(Fields fields, String key) {
        Entry text = fields.text(key);
        return text.value().isEmpty() ? 1 : tenths(text);
    }

    /** Tenths by id, each above nothing. */
    Map<String, Integer> tenthsById(Fields fields, String key) {
        Map<String, Integer> amounts = new HashMap<>();
        for (Fields child : fields.optionalChild(key).stream().toList()) {
            child.keys().forEach(id -> amounts.put(id.value(), tenths(child, id.value())));
        }
        return amounts;
    }

    /** Whole numbers by id, each above nothing. */
    Map<String, Integer> countsById(Fields fields, String key) {
        Map<String, Integer> counts = new HashMap<>();
        for (Fields child : fields.optionalChild(key).stream().toList()) {
            child.keys().forEach(id -> counts.put(id.value(), child.number(id.value(), 1, MOST)));
        }
        return counts;
    }

    private int tenths(Entry text) {
        var written = TENTHS.matcher(text.value());
        int tenths = written.matches()
                ? Integer.parseInt(written.group(1)) * TEN
                        + (written.group(2) == null ? 0 : Integer.parseInt(written.group(2)))
                : 0;
        if (tenths == 0) {
            problems.add(
                    text.place(),
                    "\"" + text.value() + "\" is no amount.",
                    "Write a number above 0 with at most one decimal, like 12 or 1.5.");
        }
        return Math.max(1, tenths);
    }
}
