package org.needlepoint.credential.domain;

import java.time.Instant;
import java.util.List;

/**
 * Something done to a certificate after its issue.
 *
 * @param number from 1, without gaps
 * @param actor public id of who did it
 */
public record Act(int number, Kind kind, String reason, String actor, Instant at) {

    /** A revocation is asked for, then confirmed or dropped; a suspension holds until it is lifted, whatever is asked meanwhile. */
    public enum Kind {
        REVOCATION_ASKED,
        REVOCATION_DROPPED,
        REVOKED,
        SUSPENDED,
        REINSTATED;

        /**
         * Nothing follows a revocation, only what was asked for is confirmed or dropped, and while that is open nothing else is done.
         *
         * @param before all acts so far, oldest first
         */
        public boolean mayFollow(List<Kind> before) {
            Kind last = before.isEmpty() ? null : before.get(before.size() - 1);
            return switch (this) {
                case REVOCATION_ASKED -> last != REVOCATION_ASKED && last != REVOKED;
                case REVOCATION_DROPPED, REVOKED -> last == REVOCATION_ASKED;
                case SUSPENDED -> last != REVOCATION_ASKED && last != REVOKED && !suspended(before);
                case REINSTATED -> last != REVOCATION_ASKED && last != REVOKED && suspended(before);
            };
        }

        private static boolean suspended(List<Kind> acts) {
            return acts.lastIndexOf(SUSPENDED) > acts.lastIndexOf(REINSTATED);
        }
    }
}
