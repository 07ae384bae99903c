package org.needlepoint.account.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needlepoint.account.domain.Delay.Allowance;

class DelayTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void theFirstFailuresCostNothing() {
        assertEquals(Duration.ZERO, after(4, Allowance.ADDRESS_TYPED).pause(NOON));
        assertEquals(Duration.ZERO, after(29, Allowance.NETWORK).pause(NOON));
    }

    @Test
    void fromThenOnEachFailureDoublesTheWait() {
        List<Long> waits = Stream.of(5, 6, 7, 8, 9)
                .map(n -> after(n, Allowance.ADDRESS_TYPED).pause(NOON).toSeconds())
                .toList();
        assertEquals(List.of(2L, 4L, 8L, 16L, 32L), waits);
    }

    @Test
    void aNetworkMayFailMoreOften() {
        assertEquals(Duration.ofSeconds(2), after(30, Allowance.NETWORK).pause(NOON));
    }

    @Test
    void noWaitIsLongerThanAQuarterOfAnHour() {
        assertEquals(Duration.ofMinutes(15), after(14, Allowance.ADDRESS_TYPED).pause(NOON));
        assertEquals(
                Duration.ofMinutes(15), after(5_000, Allowance.ADDRESS_TYPED).pause(NOON));
    }

    @Test
    void theWaitRunsOut() {
        Delay delay = after(6, Allowance.ADDRESS_TYPED);
        assertEquals(Duration.ofSeconds(1), delay.pause(NOON.plusSeconds(3)));
        assertEquals(Duration.ZERO, delay.pause(NOON.plusSeconds(4)));
    }

    @Test
    void anHourOfPeaceForgetsAll() {
        Delay delay = after(9, Allowance.ADDRESS_TYPED);
        Instant later = delay.notUntil().plus(Duration.ofHours(1)).plusMillis(1);
        assertEquals(1, delay.afterFailure(Allowance.ADDRESS_TYPED, later).failures());
        assertTrue(delay.afterFailure(Allowance.ADDRESS_TYPED, later.minusMillis(2))
                        .failures()
                > 9);
    }

    private static Delay after(int failures, Allowance allowance) {
        Delay delay = Delay.NONE;
        for (int i = 0; i < failures; i++) {
            delay = delay.afterFailure(allowance, NOON);
        }
        return delay;
    }
}
