package org.needlepoint.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.store.AttemptStore;
import org.needlepoint.attempt.store.RunStore;

/** Ends attempts whose time has run out while nobody looked. Whoever looks first ends an attempt too; it ends once, at the same instant. */
@ApplicationScoped
public class Closings {

    private static final int MOST_AT_ONCE = 1_000;

    @Inject
    private RunStore runs;

    @Inject
    private AttemptStore store;

    @Inject
    private FrozenContent frozen;

    @Inject
    private Endings endings;

    /** Public ids of attempts whose time is over, the longest over first. One select. */
    @Transactional
    public List<String> overdue(Instant now) {
        return runs.overdue(now, MOST_AT_ONCE);
    }

    /** Ends one with what is saved, at the instant when its time ran out; false if it no longer had to be. */
    @Transactional
    public boolean close(String id, Instant now) {
        Optional<Attempt> overdue = store.lockAnybodys(id, frozen).filter(attempt -> attempt.isOverdue(now));
        overdue.ifPresent(attempt -> endings.closeIfOverdue(attempt, now));
        return overdue.isPresent();
    }
}
