package org.needlepoint.logbook.domain;

import java.time.Instant;

/**
 * Something that was done to an entry; acts are appended and never changed.
 *
 * @param number within the entry, from 1
 * @param body the reason, the amendment, or the redacted field with its reason; may be empty
 * @param entryHash of the entry after the act
 * @param actor public id of an account, or of a supervisor who signed at the bedside
 */
public record Act(int number, Kind kind, String body, String entryHash, String actor, Instant at) {

    /** What it was. */
    public enum Kind {
        ASKED,
        CHANGED,
        RETURNED,
        SIGNED,
        AMENDED,
        REDACTED,
        WITHDRAWN
    }
}
