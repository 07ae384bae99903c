package org.needlepoint.testing;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a condition, never for a time. */
public final class Wait {

    private static final long PAUSE_NANOS = 100_000_000;

    private Wait() {}

    /** @throws IllegalStateException when the condition does not come true within the patience */
    public static void until(Duration patience, String condition, BooleanSupplier met) {
        long end = System.nanoTime() + patience.toNanos();
        while (!met.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not within " + patience + ": " + condition);
            }
            java.util.concurrent.locks.LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
