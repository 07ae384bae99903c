package org.needlepoint.content.domain.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.content.domain.practice.RulePack.Confidence;
import org.needlepoint.content.domain.practice.RulePack.Told;

/** Which pack holds when. */
class RulebookTest {

    private static final Board BOARD = new Board("here", "Board", "Here", "example.org", Period.ofDays(180));
    private static final RulePack OLD = pack("2018-10-01", Optional.empty(), "2020-02-28");
    private static final RulePack MIDDLE = pack("2020-03-01", Optional.of(LocalDate.parse("2020-12-31")), "2020-03-01");
    private static final RulePack NEW = pack("2022-01-01", Optional.empty(), "2022-01-01");
    private static final Rulebook BOOK = new Rulebook(Map.of("here", BOARD), List.of(NEW, OLD, MIDDLE));

    private static RulePack pack(String effective, Optional<LocalDate> until, String checked) {
        Told told = new Told("Text.", List.of(1));
        return new RulePack(
                "here",
                "revision-" + effective,
                "",
                LocalDate.parse(effective),
                until,
                told,
                LocalDate.parse(checked),
                Confidence.VERIFIED,
                told,
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2018-09-30, ",
        "2018-10-01, here-2018-10-01",
        "2020-02-29, here-2018-10-01",
        "2020-03-01, here-2020-03-01",
        "2020-12-31, here-2020-03-01",
        "2021-01-01, ",
        "2021-12-31, ",
        "2022-01-01, here-2022-01-01",
        "2099-01-01, here-2022-01-01"
    })
    void theNewestThatHasBegunHoldsUnlessItHasEnded(LocalDate day, String id) {
        assertEquals(Optional.ofNullable(id), BOOK.inForce("here", day).map(RulePack::id));
        assertEquals(Optional.empty(), BOOK.inForce("there", day));
    }

    @Test
    void aPackEndsTheDayBeforeTheNextIfItDoesNotSayWhen() {
        assertEquals(Optional.of(LocalDate.parse("2020-02-29")), BOOK.lastDay(OLD));
        assertEquals(Optional.of(LocalDate.parse("2020-12-31")), BOOK.lastDay(MIDDLE));
        assertEquals(Optional.empty(), BOOK.lastDay(NEW));
    }

    @Test
    void aPackThatIsNotAmongThemHoldsOnNoDay() {
        Rulebook some = BOOK.of(List.of(OLD));
        assertEquals(Optional.of(OLD), some.inForce("here", LocalDate.parse("2023-01-01")));
        assertEquals(Optional.empty(), some.lastDay(OLD));
    }

    @Test
    void aPackIsStaleOnceNobodyHasLookedForTooLong() {
        LocalDate last = LocalDate.parse("2020-02-28").plusDays(180);
        assertFalse(BOOK.stale(OLD, last));
        assertTrue(BOOK.stale(OLD, last.plusDays(1)));
    }
}
