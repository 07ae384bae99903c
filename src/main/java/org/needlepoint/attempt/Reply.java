package org.needlepoint.attempt;

import java.time.Instant;
import java.util.Optional;
import org.needlepoint.attempt.domain.Attempt;

/**
 * What was kept of one action.
 *
 * @param number of the slot's last step, to be carried back with the next
 * @param at the server's time at which it stood saved
 * @param state of the slot, or FINISHED; to a page that asks for the pen OPEN, PAUSED or CLOSED
 * @param closesAt the end that the page shows, wherever an examiner has moved it; empty for no limit
 */
public record Reply(int number, Instant at, String state, Optional<Instant> closesAt) {

    static Reply of(Attempt attempt, int number, Instant at, String state) {
        return new Reply(number, at, state, attempt.head().run().closesAt());
    }
}
