package org.needlepoint.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SteadyClockTest {

    private final AtomicLong nanos = new AtomicLong(-5);
    private final SteadyClock clock = new SteadyClock(Instant.parse("2026-11-23T10:00:00Z"), nanos::get);

    @Test
    void movesByTheMonotonicTimerAlone() {
        nanos.addAndGet(1_500_000_000L);
        assertEquals(Instant.parse("2026-11-23T10:00:01.500Z"), clock.instant());
    }

    @Test
    void ticksInMilliseconds() {
        nanos.addAndGet(1_999_999L);
        assertEquals(Instant.parse("2026-11-23T10:00:00.001Z"), clock.instant());
    }

    @Test
    void tellsTheSameInstantInAnotherZone() {
        nanos.addAndGet(7_000_000L);
        assertEquals(
                clock.instant(), clock.withZone(ZoneId.of("Pacific/Chatham")).instant());
    }
}
