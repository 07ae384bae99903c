package org.needlepoint.content.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Optional;

/**
 * How long a certificate is valid.
 *
 * @param period empty for ever
 * @param fixed the day of the year on which it ends, where the base is FIXED
 */
public record Validity(Optional<Period> period, Base base, Optional<MonthDay> fixed) {

    /** From which day validity is counted. */
    public enum Base {
        ISSUE,
        PREVIOUS_EXPIRY,
        /** Of the issue, or of the end of the certificate that is renewed if that is later. */
        FIXED
    }

    /** Counted from the day of issue. */
    public static Validity of(Optional<Period> period) {
        return new Validity(period, Base.ISSUE, Optional.empty());
    }

    /** The same with another base. */
    public Validity counted(Base other) {
        return new Validity(period, other, fixed);
    }

    /**
     * The last valid day of a certificate.
     *
     * @param issued the first valid day
     * @param previous the last valid day of the certificate that it renews
     */
    public Optional<LocalDate> last(LocalDate issued, Optional<LocalDate> previous) {
        return period.map(time -> switch (base) {
            case ISSUE -> issued.plus(time);
            case PREVIOUS_EXPIRY -> previous.orElse(issued).plus(time);
            case FIXED -> fixed(previous.filter(issued::isBefore).orElse(issued), time);
        });
    }

    private LocalDate fixed(LocalDate from, Period time) {
        return fixed.map(day -> closing(from, from.plus(time), day)).orElseGet(() -> from.plus(time));
    }

    /** The last such day of a year that is not after the end; the next one if that would not be after the beginning. */
    private static LocalDate closing(LocalDate from, LocalDate end, MonthDay day) {
        LocalDate last = day.atYear(end.getYear());
        if (last.isAfter(end)) {
            last = day.atYear(end.getYear() - 1);
        }
        return last.isAfter(from) ? last : day.atYear(last.getYear() + 1);
    }
}
