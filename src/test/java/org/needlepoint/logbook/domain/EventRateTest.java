package org.needlepoint.logbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventRateTest {

    /** The ranges were reckoned by hand from Wilson's formula. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, –, –",
        "0, 10, 0 %, 0 % to 27.8 %",
        "10, 10, 100 %, 72.2 % to 100 %",
        "1, 10, 10.0 %, 1.8 % to 40.4 %",
        "1463, 7629, 19.2 %, 18.3 % to 20.1 %",
        "20, 20500, 0.0976 %, 0.0632 % to 0.2 %"
    })
    void aRateComesWithTheRangeInWhichTheTrueOneLies(int events, int among, String percent, String range) {
        EventRate rate = new EventRate(events, among);
        assertEquals(percent, rate.percent());
        assertEquals(range, rate.range());
    }
}
