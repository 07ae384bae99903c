package org.needlepoint.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.needlepoint.shared.domain.Refusal;

/**
 * How far a demo's clock is ahead of the machine's, so that people see in a minute what a certificate does in two years. The demo alone
 * moves it, forward only, on this node and until it stops; the setting {@code needlepoint.demo.clock} is where it starts.
 */
@ApplicationScoped
public class DemoClock {

    /** As far as the setting goes too. */
    static final Duration FURTHEST = Duration.ofDays(3_660);

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private boolean demo;

    protected DemoClock() {
        // for the proxy
    }

    /** @param start ahead of the machine's clock; negative where it is behind */
    @Inject
    DemoClock(
            @ConfigProperty(name = "needlepoint.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "needlepoint.demo.clock", defaultValue = "PT0S") Duration start) {
        this.demo = demo;
        this.ahead.set(start);
    }

    public boolean isMovable() {
        return demo;
    }

    public Duration ahead() {
        return ahead.get();
    }

    /**
     * Moves the clock.
     *
     * @throws Refused NotFound outside a demo; Malformed back, not at all, or beyond ten years
     */
    public void forward(Duration by) {
        if (!demo) {
            throw Refused.notFound();
        }
        if (by.isNegative() || by.isZero()) {
            throw new Refused(new Refusal.Malformed("days", "The clock only goes forward."));
        }
        ahead.updateAndGet(now -> upTo(by, now));
    }

    private static Duration upTo(Duration by, Duration now) {
        if (by.compareTo(FURTHEST.minus(now)) > 0) {
            throw new Refused(new Refusal.Malformed("days", "The clock goes at most ten years ahead."));
        }
        return now.plus(by);
    }
}
