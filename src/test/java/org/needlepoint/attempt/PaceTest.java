package org.needlepoint.attempt;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

class PaceTest {

    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong nanos = new AtomicLong();
    private final Pace pace = new Pace(nanos::get);

    @Test
    void aHundredInASecondAreEnough() {
        for (int i = 0; i < Pace.MOST; i++) {
            pace.step(1);
        }
        assertInstanceOf(
                Refusal.TooMany.class,
                assertThrows(Refused.class, () -> pace.step(1)).refusal());
        pace.step(2);
    }

    @Test
    void aSecondLaterItGoesOn() {
        for (int i = 0; i < Pace.MOST; i++) {
            pace.step(1);
        }
        nanos.addAndGet(SECOND);
        pace.step(1);
    }
}
