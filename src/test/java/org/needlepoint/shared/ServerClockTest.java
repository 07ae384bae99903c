package org.needlepoint.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ServerClockTest {

    private static final Instant START = Instant.parse("2027-01-10T09:00:00.123456Z");

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 10);
    private final ServerClock clock = new ServerClock(START, nanos::get);

    @Test
    void ticksInMilliseconds() {
        assertEquals(Instant.parse("2027-01-10T09:00:00.123Z"), clock.instant());
    }

    @Test
    void followsTheMonotonicTimerEvenWhenItsCountOverflows() {
        nanos.addAndGet(2_000_000_000L);
        assertEquals(Instant.parse("2027-01-10T09:00:02.123Z"), clock.instant());
    }

    @Test
    void inAnotherZoneItTellsTheSameInstant() {
        assertEquals(clock.instant(), clock.withZone(ZoneId.of("Europe/Berlin")).instant());
    }
}
