package org.needlepoint.operate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.needlepoint.attempt.Closings;
import org.needlepoint.shared.Checkpoints;
import org.needlepoint.shared.Durability;

/** Ends the attempts whose time has run out while nobody looked, each by itself, so that one that can't be graded holds no other back. */
@ApplicationScoped
public class ClosingJob implements Job {

    private static final System.Logger LOG = System.getLogger(ClosingJob.class.getName());

    @Inject
    private Closings closings;

    @Inject
    private Checkpoints checkpoints;

    @Override
    public String name() {
        return "close-attempts";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    @Override
    public boolean work(Instant now) {
        if (closings.overdue(now).stream().filter(id -> close(id, now)).count() > 0) {
            checkpoints.confirm(Durability.SYNCED);
        }
        return false;
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
