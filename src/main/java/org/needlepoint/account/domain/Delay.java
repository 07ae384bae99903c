package org.needlepoint.account.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * What failed sign-ins cost the next one. The first few are free; from then on each failure doubles the wait, up to 15 minutes.
 * Tries during a wait are refused unseen and do not make it longer, so nobody can be shut out for ever. An hour of peace forgets all.
 *
 * @param failures counted so far
 * @param notUntil no try is looked at before this instant
 */
public record Delay(int failures, Instant notUntil) {

    /** Failures that cost nothing: for one address typed, and for one network address, behind which a whole school may sit. */
    public enum Allowance {
        ADDRESS_TYPED(5),
        NETWORK(30);

        private final int free;

        Allowance(int free) {
            this.free = free;
        }
    }

    static final Duration FIRST = Duration.ofSeconds(2);
    static final Duration LONGEST = Duration.ofMinutes(15);

    /** After so long a peace all failures are forgotten. */
    public static final Duration MEMORY = Duration.ofHours(1);

    public static final Delay NONE = new Delay(0, Instant.EPOCH);

    /** How long to wait still; zero when a try may be looked at. */
    public Duration pause(Instant now) {
        return now.isBefore(notUntil) ? Duration.between(now, notUntil) : Duration.ZERO;
    }

    /** The delay after one more failure. */
    public Delay afterFailure(Allowance allowance, Instant now) {
        int count = now.isAfter(notUntil.plus(MEMORY)) ? 1 : failures + 1;
        return new Delay(count, now.plus(cost(count - allowance.free)));
    }

    private static Duration cost(int beyond) {
        if (beyond < 0) {
            return Duration.ZERO;
        }
        Duration doubled = FIRST.multipliedBy(1L << Math.min(beyond, 20));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
