package org.needlepoint.content.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Optional;

/**
 * How long a certificate is valid.
 *
 * @param validity empty for ever
 * @param fixed the day of the year on which it ends, where the base is FIXED
 */
public record Term(Optional<Period> validity, Base base, Optional<MonthDay> fixed) {

    /** From which day validity is counted. */
    public enum Base {
        ISSUE,
        PREVIOUS_EXPIRY,
        FIXED
    }

    /** Counted from the day of issue. */
    public static Term of(Optional<Period> validity) {
        return new Term(validity, Base.ISSUE, Optional.empty());
    }

    /** The same with another base. */
    public Term counted(Base other) {
        return new Term(validity, other, fixed);
    }

    /**
     * The last valid day of a certificate.
     *
     * @param issued the first valid day
     * @param previous the last valid day of the certificate that it renews
     */
    public Optional<LocalDate> last(LocalDate issued, Optional<LocalDate> previous) {
        return validity.map(period -> switch (base) {
            case ISSUE -> issued.plus(period);
            case PREVIOUS_EXPIRY -> previous.orElse(issued).plus(period);
            case FIXED -> fixed.map(day -> closing(issued, issued.plus(period), day))
                    .orElseGet(() -> issued.plus(period));
        });
    }

    /** The last such day of a year that is not after the end; the next one if that would not be after the issue. */
    private static LocalDate closing(LocalDate issued, LocalDate end, MonthDay day) {
        LocalDate last = day.atYear(end.getYear());
        if (last.isAfter(end)) {
            last = day.atYear(end.getYear() - 1);
        }
        return last.isAfter(issued) ? last : day.atYear(last.getYear() + 1);
    }
}
