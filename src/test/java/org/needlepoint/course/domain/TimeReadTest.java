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
    @ValueSource(longs = {43_201, 86_400, Integer.MAX_VALUE, Long.MAX_VALUE, -1, Long.MIN_VALUE})
    void whatNobodyReadsAtAStretchIsRefused(long span) {
        assertTrue(TimeRead.opened(NOON).with(span, NOON.plusSeconds(60)).isEmpty());
        assertTrue(TimeRead.opened(NOON).with(span, NOON.plusSeconds(1_000_000)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 62, 3_600, 43_200})
    void ofASpanThatIsLongerThanWhatHasPassedSoMuchCounts(long span) {
        assertEquals(
                Optional.of(new TimeRead(60, NOON.plusSeconds(60))),
                TimeRead.opened(NOON).with(span, NOON.plusSeconds(60)));
    }

    @Test
    void aSpanThatCameFasterThanTheOneBeforeIsNotLost() {
        TimeRead first =
                TimeRead.opened(NOON).with(100, NOON.plusMillis(100_900)).orElseThrow();
        assertEquals(
                199, first.with(100, NOON.plusMillis(200_100)).orElseThrow().seconds());
    }

    @Test
    void ofTwoTabsNeitherIsRefusedAndNoSecondCountsTwice() {
        TimeRead second = TimeRead.opened(NOON).with(60, NOON.plusSeconds(360)).orElseThrow();
        assertEquals(120, second.with(420, NOON.plusSeconds(420)).orElseThrow().seconds());
    }

    @Test
    void theSameSpanSentTwiceAddsNoMoreThanHasPassedBetween() {
        Instant at = NOON.plusSeconds(60);
        TimeRead once = TimeRead.opened(NOON).with(60, at).orElseThrow();
        assertTrue(once.with(60, at).isEmpty());
        assertEquals(61, once.with(60, at.plusSeconds(1)).orElseThrow().seconds(), "never more than has passed");
    }

    @Test
    void openingAgainKeepsWhatWasCountedAndForgetsTheTimeBetween() {
        TimeRead reopened =
                new TimeRead(40, NOON).with(0, NOON.plusSeconds(3_600)).orElseThrow();
        assertEquals(40, reopened.seconds());
        assertEquals(
                50, reopened.with(3_600, NOON.plusSeconds(3_610)).orElseThrow().seconds());
    }

    @Test
    void aClockThatSeemsToGoBackAddsNothing() {
        assertTrue(TimeRead.opened(NOON).with(1, NOON.minusSeconds(5)).isEmpty());
        assertEquals(Optional.of(TimeRead.opened(NOON)), TimeRead.opened(NOON).with(0, NOON.minusSeconds(5)));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "29, 1", "89, 1", "90, 2", "430.5, 7"})
    void minutesAreTheNearestAndNeverNone(double seconds, int minutes) {
        assertEquals(minutes, TimeRead.minutes(seconds));
        assertEquals(minutes, new MedianTime(5, seconds).minutes());
    }
}
