package org.needlepoint.credential;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MissesTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Misses misses = new Misses(nanos::get);

    @Test
    void thirtyInAMinuteAreEnough() {
        for (int i = 0; i < 30; i++) {
            assertFalse(misses.tooMany("a"));
            misses.count("a");
        }
        assertTrue(misses.tooMany("a"));
        assertFalse(misses.tooMany("b"));
    }

    @Test
    void afterAMinuteItStartsAnew() {
        for (int i = 0; i < 30; i++) {
            misses.count("a");
        }
        nanos.addAndGet(Duration.ofSeconds(59).toNanos());
        assertTrue(misses.tooMany("a"));
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        assertFalse(misses.tooMany("a"));
    }
}
