package org.needlepoint.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;

/**
 * The clock that everything injects as {@link Clock}: UTC, ticks of a millisecond, as the columns keep. It reads the machine's wall
 * clock once, at start, and then counts on with the machine's monotonic timer, so a jump of the wall clock neither ends nor prolongs
 * an exam.
 */
@ApplicationScoped
public class ServerClock extends Clock {

    private final Instant anchor;
    private final LongSupplier nanos;
    private final long start;

    public ServerClock() {
        this(Clock.systemUTC().instant(), System::nanoTime);
    }

    ServerClock(Instant anchor, LongSupplier nanos) {
        this.anchor = anchor;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    @Override
    public Instant instant() {
        return anchor.plusNanos(nanos.getAsLong() - start).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        ServerClock server = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return server.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return server.withZone(other);
            }
        };
    }
}
