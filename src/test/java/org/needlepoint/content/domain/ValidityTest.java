package org.needlepoint.content.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.Validity.Base;

class ValidityTest {

    private static final Optional<Period> TWO_YEARS = Optional.of(Period.ofYears(2));

    @Test
    void theLastDayIsCountedAsTheCalendarHasIt() {
        String[][] table = {
            // base, first day, last day of the one before, fixed day, last day
            {"ISSUE", "2026-11-23", "", "", "2028-11-23"},
            {"ISSUE", "2024-02-29", "", "", "2026-02-28"},
            {"ISSUE", "2026-02-28", "", "", "2028-02-28"},
            {"PREVIOUS_EXPIRY", "2026-09-01", "2026-11-23", "", "2028-11-23"},
            {"PREVIOUS_EXPIRY", "2027-01-10", "2026-11-23", "", "2028-11-23"},
            {"PREVIOUS_EXPIRY", "2026-01-10", "2024-02-29", "", "2026-02-28"},
            {"PREVIOUS_EXPIRY", "2026-09-01", "", "", "2028-09-01"},
            {"FIXED", "2026-11-23", "", "12-31", "2027-12-31"},
            {"FIXED", "2026-12-31", "", "12-31", "2028-12-31"},
            {"FIXED", "2026-01-01", "", "12-31", "2027-12-31"},
            {"FIXED", "2027-11-01", "2027-12-31", "12-31", "2029-12-31"},
            {"FIXED", "2028-01-15", "2027-12-31", "12-31", "2029-12-31"},
            {"FIXED", "2026-03-01", "", "02-29", "2028-02-29"},
            {"FIXED", "2025-03-01", "", "02-29", "2027-02-28"},
        };
        for (String[] row : table) {
            Validity validity = new Validity(
                    TWO_YEARS,
                    Base.valueOf(row[0]),
                    row[3].isEmpty() ? Optional.empty() : Optional.of(MonthDay.parse("--" + row[3])));
            Optional<LocalDate> previous = row[2].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(row[2]));
            assertEquals(
                    Optional.of(LocalDate.parse(row[4])),
                    validity.last(LocalDate.parse(row[1]), previous),
                    String.join(" ", row));
        }
    }

    @Test
    void aFixedDayThatComesTooSoonIsTheNextOne() {
        Validity half = new Validity(Optional.of(Period.ofMonths(6)), Base.FIXED, Optional.of(MonthDay.of(12, 31)));
        assertEquals(Optional.of(LocalDate.of(2026, 12, 31)), half.last(LocalDate.of(2026, 2, 1), Optional.empty()));
        assertEquals(Optional.of(LocalDate.of(2027, 12, 31)), half.last(LocalDate.of(2026, 12, 31), Optional.empty()));
    }

    @Test
    void withoutAPeriodItNeverEnds() {
        assertEquals(Optional.empty(), Validity.of(Optional.empty()).last(LocalDate.of(2026, 1, 1), Optional.empty()));
    }

    @Property
    void aCertificateIsValidOnItsFirstDayAndNeverLongerThanItsPeriod(
            @ForAll @IntRange(max = 20_000) int day,
            @ForAll Base base,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 29) int ofMonth) {
        LocalDate issued = LocalDate.ofEpochDay(day);
        Validity validity = new Validity(
                TWO_YEARS, base, Optional.of(MonthDay.of(month, month == 2 ? ofMonth : Math.min(ofMonth, 28))));
        LocalDate last = validity.last(issued, Optional.empty()).orElseThrow();
        assertTrue(last.isAfter(issued));
        assertTrue(!last.isAfter(issued.plusYears(2)), last + " after " + issued);
    }
}
