package org.needlepoint.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.needlepoint.shared.domain.Refusal;

class SteadyClockTest {

    private final AtomicLong nanos = new AtomicLong(-5);
    private final DemoClock demo = new DemoClock(true, Duration.ZERO);
    private final SteadyClock clock = new SteadyClock(Instant.parse("2026-11-23T10:00:00Z"), nanos::get, demo::ahead);

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

    @Test
    void aDemosClockGoesForwardForEverybodyWhoHasIt() {
        java.time.Clock elsewhere = clock.withZone(ZoneId.of("Pacific/Chatham"));
        demo.forward(Duration.ofDays(700));
        assertEquals(Instant.parse("2028-10-23T10:00:00Z"), clock.instant());
        assertEquals(clock.instant(), elsewhere.instant());
    }

    @Test
    void itNeverGoesBackNorBeyondTenYears() {
        for (Duration by : List.of(Duration.ZERO, Duration.ofDays(-1))) {
            assertEquals("The clock only goes forward.", refusal(demo, by).detail());
        }
        demo.forward(Duration.ofDays(3_600));
        assertEquals(
                "The clock goes at most ten years ahead.",
                refusal(demo, Duration.ofDays(61)).detail());
        assertEquals(
                "The clock goes at most ten years ahead.",
                refusal(demo, Duration.ofSeconds(Long.MAX_VALUE)).detail());
        demo.forward(Duration.ofDays(60));
        assertEquals(DemoClock.FURTHEST, demo.ahead());
    }

    @Test
    void aRealInstallationHasNoClockToMove() {
        DemoClock real = new DemoClock(false, Duration.ZERO);
        assertEquals("not-found", refusal(real, Duration.ofDays(1)).type());
        assertEquals(Duration.ZERO, real.ahead());
    }

    private static Refusal refusal(DemoClock clock, Duration by) {
        return assertThrows(Refused.class, () -> clock.forward(by)).refusal();
    }
}
