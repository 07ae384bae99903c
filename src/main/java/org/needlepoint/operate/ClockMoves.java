package org.needlepoint.operate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.audit.Journal;
import org.needlepoint.shared.DemoClock;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;

/** An administrator of a demo moves its clock, to see what time does to certificates; it stands in the journal. */
@ApplicationScoped
public class ClockMoves {

    @Inject
    private DemoClock demo;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * The demo's time.
     *
     * @throws Refused NotFound outside a demo, and for who is no administrator
     */
    public Instant now(Caller caller) {
        require(caller);
        return clock.instant();
    }

    /** @throws Refused see {@link DemoClock#forward}; NotFound as {@link #now} */
    @Durable
    @Transactional
    public void forward(Caller caller, Duration by) {
        require(caller);
        journal.record(caller.publicId(), "demo.clock-moved", caller.publicId(), Map.of("by", by.toString()));
        demo.forward(by);
    }

    private void require(Caller caller) {
        if (!demo.isMovable() || !caller.has(Role.ADMINISTRATOR)) {
            throw Refused.notFound();
        }
    }
}
