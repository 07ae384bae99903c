package org.needlepoint.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Read once from the machine's clock, then moved by the monotonic timer alone: a machine clock that jumps neither ends nor prolongs
 * an examination. Ticks in milliseconds, as the database stores them. A demo's clock can be moved forward, see {@link DemoClock}.
 */
public final class SteadyClock extends Clock {

    private final Instant anchor;
    private final long anchorNanos;
    private final LongSupplier nanos;
    private final Supplier<Duration> ahead;
    private final ZoneId zone;

    /** @param ahead what is added at each reading */
    SteadyClock(Instant anchor, LongSupplier nanos, Supplier<Duration> ahead) {
        this(anchor, nanos.getAsLong(), nanos, ahead, ZoneOffset.UTC);
    }

    private SteadyClock(Instant anchor, long anchorNanos, LongSupplier nanos, Supplier<Duration> ahead, ZoneId zone) {
        this.anchor = anchor;
        this.anchorNanos = anchorNanos;
        this.nanos = nanos;
        this.ahead = ahead;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return anchor.plus(Duration.ofNanos(nanos.getAsLong() - anchorNanos))
                .plus(ahead.get())
                .truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SteadyClock(anchor, anchorNanos, nanos, ahead, other);
    }

    /** Gives everybody the one clock. */
    @ApplicationScoped
    static class Source {

        @Inject
        private DemoClock demo;

        @Produces
        @Singleton
        Clock clock() {
            return new SteadyClock(Clock.systemUTC().instant(), System::nanoTime, demo::ahead);
        }
    }
}
