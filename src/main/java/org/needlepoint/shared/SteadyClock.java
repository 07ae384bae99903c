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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Read once from the machine's clock, then moved by the monotonic timer alone: a machine clock that jumps neither ends nor prolongs
 * an examination. Ticks in milliseconds, as the database stores them.
 */
public final class SteadyClock extends Clock {

    private final Instant anchor;
    private final long anchorNanos;
    private final LongSupplier nanos;
    private final ZoneId zone;

    SteadyClock(Instant anchor, LongSupplier nanos) {
        this(anchor, nanos.getAsLong(), nanos, ZoneOffset.UTC);
    }

    private SteadyClock(Instant anchor, long anchorNanos, LongSupplier nanos, ZoneId zone) {
        this.anchor = anchor;
        this.anchorNanos = anchorNanos;
        this.nanos = nanos;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return anchor.plus(Duration.ofNanos(nanos.getAsLong() - anchorNanos)).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SteadyClock(anchor, anchorNanos, nanos, other);
    }

    /** Gives everybody the one clock. */
    @ApplicationScoped
    static class Source {

        /** How far a demo's clock is ahead of the machine's; one that is behind is negative. */
        @Inject
        @ConfigProperty(name = "needlepoint.demo.clock", defaultValue = "PT0S")
        private Duration ahead;

        @Produces
        @Singleton
        Clock clock() {
            return new SteadyClock(Clock.systemUTC().instant().plus(ahead), System::nanoTime);
        }
    }
}
