package org.needlepoint.operate;

import java.time.Duration;
import java.time.Instant;

/**
 * Work that the nodes do by themselves, one node at a time. It goes in slices well below {@link Jobs#LEASE}, and may be done twice: a node
 * that dies in the middle leaves it to another.
 */
public interface Job {

    /** Of its row in the table {@code job}, which came with the job's migration. */
    String name();

    /** How long nothing needs to be looked at once nothing waits. */
    Duration pause();

    /**
     * Does one slice, of a few seconds at most.
     *
     * @return whether more waits, so that the next slice follows at once
     */
    boolean work(Instant now);
}
