package org.needlepoint.notice.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StepsTest {

    private static final List<Integer> STEPS = List.of(365, 180, 90, 60, 30, 0);
    private static final LocalDate ISSUED = LocalDate.of(2026, 2, 28);
    private static final LocalDate END = LocalDate.of(2028, 2, 28);

    @Test
    void eachStepIsDueFromItsDayToTheNext() {
        assertEquals(OptionalInt.empty(), due(END.minusDays(366)));
        assertEquals(OptionalInt.of(365), due(END.minusDays(365)));
        assertEquals(OptionalInt.of(365), due(END.minusDays(181)));
        assertEquals(OptionalInt.of(180), due(END.minusDays(180)));
        assertEquals(OptionalInt.of(30), due(END.minusDays(1)));
        assertEquals(OptionalInt.of(0), due(END));
        assertEquals(OptionalInt.of(0), due(END.plusDays(9)));
    }

    @Test
    void afterAHundredDaysDownOneReminderIsDueAndNotThree() {
        Set<Integer> told = new HashSet<>();
        for (LocalDate day : List.of(END.minusDays(200), END.minusDays(100).plusDays(75))) {
            due(day).ifPresent(told::add);
        }
        assertEquals(Set.of(365, 30), told);
    }

    @Test
    void aShortCertificateIsNotRemindedOfOnTheDayOfItsIssue() {
        LocalDate end = ISSUED.plusDays(60);
        assertEquals(OptionalInt.empty(), Steps.due(STEPS, ISSUED, end, ISSUED));
        assertEquals(OptionalInt.of(30), Steps.due(STEPS, ISSUED, end, end.minusDays(30)));
    }

    @Property
    void whoIsLookedAtEveryDayIsToldEveryStepOnce(@ForAll @IntRange(min = 366, max = 2000) int days) {
        LocalDate end = ISSUED.plusDays(days);
        List<Integer> told = IntStream.rangeClosed(0, days + 30)
                .mapToObj(day -> Steps.due(STEPS, ISSUED, end, ISSUED.plusDays(day)))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .distinct()
                .toList();
        assertEquals(STEPS, told);
    }

    @Property
    void theLaterTheDayTheSmallerTheStep(@ForAll @IntRange(min = 0, max = 900) int day) {
        int today = due(ISSUED.plusDays(day)).orElse(Integer.MAX_VALUE);
        assertTrue(due(ISSUED.plusDays(day + 1)).orElse(Integer.MAX_VALUE) <= today);
    }

    private static OptionalInt due(LocalDate today) {
        return Steps.due(STEPS, ISSUED, END, today);
    }
}
