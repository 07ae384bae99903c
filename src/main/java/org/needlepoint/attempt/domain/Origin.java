package org.needlepoint.attempt.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.needlepoint.shared.domain.Refusal;

/**
 * Where an action comes from.
 *
 * @param seen the number of the slot's last step when the person's page was made
 * @param pen when that page was made, by the server's clock: of several open pages only the youngest writes. Empty for a client that
 *     does not take part.
 * @param madeAt when the answer was made, as the device says; empty unless it waited there
 */
public record Origin(int seen, Optional<Instant> pen, Optional<Instant> madeAt) {

    /** By how much the clocks of two nodes may differ. */
    static final Duration APART = Duration.ofSeconds(5);

    /** A page that saw this step and says nothing more. */
    public static Origin seen(int seen) {
        return new Origin(seen, Optional.empty(), Optional.empty());
    }

    /** Why nothing from there is taken, if so. */
    Optional<Refusal> refusal(Head head, Instant now) {
        return outOfTurn(head, now).or(() -> head.run().pausedAt().map(Refusal.Paused::new));
    }

    /** Why another page writes and not this one, if so. */
    Optional<Refusal> outOfTurn(Head head, Instant now) {
        if (pen.filter(at -> isNoTime(at, head, now)).isPresent()) {
            return Optional.of(new Refusal.Malformed("pen", "Load the page again."));
        }
        if (pen.isPresent() && head.run().penSince().filter(pen.get()::isBefore).isPresent()) {
            return Optional.of(new Refusal.Moved());
        }
        return Optional.empty();
    }

    /** No page of the attempt can have been made then. */
    private static boolean isNoTime(Instant pen, Head head, Instant now) {
        return pen.isAfter(now.plus(APART))
                || pen.isBefore(head.run().startedAt().minus(APART));
    }
}
