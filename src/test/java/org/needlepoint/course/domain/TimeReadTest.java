package org.needlepoint.course.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReadTest {

    private static final Instant NOON = Instant.parse("2027-01-10T12:00:00Z");

    @Test
    void spansAddUpAndEachMovesTheMomentOn() {
        TimeRead time = TimeRead.opened(NOON).with(40, NOON.plusSeconds(60)).orElseThrow();
        assertEquals(new TimeRead(40, NOON.plusSeconds(60)), time);
        assertEquals(Optional.of(new TimeRead(70, NOON.plusSeconds(90))), time.with(30, NOON.plusSeconds(90)));
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 3_600, Integer.MAX_VALUE, Long.MAX_VALUE, -1, Long.MIN_VALUE})
    void whatCannotHavePassedIsRefused(long span) {
        assertTrue(TimeRead.opened(NOON).with(span, NOON.plusSeconds(60)).isEmpty());
    }

    @Test
    void theSameSpanSentTwiceCountsOnce() {
        Instant at = NOON.plusSeconds(60);
        TimeRead once = TimeRead.opened(NOON).with(60, at).orElseThrow();
        assertTrue(once.with(60, at).isEmpty());
        assertTrue(once.with(60, at.plusSeconds(59)).isEmpty());
    }

    @Test
    void openingAgainKeepsWhatWasCountedAndForgetsTheTimeBetween() {
        TimeRead reopened =
                new TimeRead(40, NOON).with(0, NOON.plusSeconds(3_600)).orElseThrow();
        assertEquals(40, reopened.seconds());
        assertTrue(reopened.with(3_600, NOON.plusSeconds(3_610)).isEmpty());
    }

    @Test
    void aClockThatSeemsToGoBackAddsNothing() {
        assertTrue(TimeRead.opened(NOON).with(1, NOON.minusSeconds(5)).isEmpty());
        assertEquals(
                0,
                TimeRead.opened(NOON)
                        .with(0, NOON.minusSeconds(5))
                        .orElseThrow()
                        .seconds());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "29, 1", "89, 1", "90, 2", "430.5, 7"})
    void minutesAreTheNearestAndNeverNone(double seconds, int minutes) {
        assertEquals(minutes, TimeRead.minutes(seconds));
        assertEquals(minutes, new MedianTime(5, seconds).minutes());
    }
}
