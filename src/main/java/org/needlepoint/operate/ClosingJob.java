package org.needlepoint.operate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.needlepoint.attempt.Closings;
import org.needlepoint.shared.Checkpoints;
import org.needlepoint.shared.Durability;

/** Ends the attempts whose time has run out while nobody looked, each by itself, so that one that can't be graded holds no other back. */
@ApplicationScoped
public class ClosingJob {

    static final String NAME = "close-attempts";
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final System.Logger LOG = System.getLogger(ClosingJob.class.getName());

    @Inject
    private Jobs jobs;

    @Inject
    private Closings closings;

    @Inject
    private Checkpoints checkpoints;

    @Inject
    private Clock clock;

    /** Does the job if it is due and no other node does it. */
    public void runIfDue() {
        Instant now = clock.instant();
        jobs.claim(NAME, now).ifPresent(claim -> {
            if (closings.overdue(now).stream().filter(id -> close(id, now)).count() > 0) {
                checkpoints.confirm(Durability.SYNCED);
            }
            jobs.done(claim, now.plus(PAUSE));
        });
    }

    private boolean close(String id, Instant now) {
        try {
            return closings.close(id, now);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "an attempt could not be closed: " + id, e);
            return false;
        }
    }
}
