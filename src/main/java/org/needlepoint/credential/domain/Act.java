package org.needlepoint.credential.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Something done to a certificate after its issue.
 *
 * @param number from 1, without gaps
 * @param actor public id of who did it
 */
public record Act(int number, Kind kind, String reason, String actor, Instant at) {

    /** A revocation is asked for, then confirmed or dropped. */
    public enum Kind {
        REVOCATION_ASKED,
        REVOCATION_DROPPED,
        REVOKED;

        /** Nothing follows a revocation, and only what was asked for is confirmed or dropped. */
        public boolean mayFollow(Optional<Kind> last) {
            boolean asked = last.filter(REVOCATION_ASKED::equals).isPresent();
            return this == REVOCATION_ASKED
                    ? !asked && last.filter(REVOKED::equals).isEmpty()
                    : asked;
        }
    }
}
