package org.needlepoint.operate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.needlepoint.operate.store.JobStore;

/**
 * Which node does a job now. Whoever claims it has it for a while; a node that dies in the middle loses it when its lease ends, so a job
 * may be done twice and must not mind.
 */
@ApplicationScoped
public class Jobs {

    /** Short enough that a job whose node was killed is taken up again within a minute of the next start. */
    static final Duration LEASE = Duration.ofSeconds(30);

    /** Clocks of nodes differ by less. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    @Inject
    private JobStore store;

    /**
     * A job that this node has to do now.
     *
     * @param leaseUntil when another node may take it
     */
    public record Claim(String job, Instant leaseUntil) {}

    /** Takes the job, if it is due and nobody has it. */
    @Transactional
    public Optional<Claim> claim(String job, Instant now) {
        Claim claim = new Claim(job, now.plus(LEASE));
        return store.claim(job, now, claim.leaseUntil()) ? Optional.of(claim) : Optional.empty();
    }

    /**
     * Makes a job due whose next time, or lease, no clock that is right can have set: a demo's clock had been moved ahead, or the machine's was wrong.
     * Else it would rest for as long as that clock was ahead. Call it at the start.
     *
     * @param pause of the job
     * @return whether it was so
     */
    @Transactional
    public boolean wake(String job, Duration pause, Instant now) {
        return store.wake(job, now, now.plus(pause).plus(SKEW), now.plus(LEASE).plus(SKEW));
    }

    /** Gives it back. */
    @Transactional
    public void done(Claim claim, Instant nextDue) {
        store.done(claim.job(), claim.leaseUntil(), nextDue);
    }
}
