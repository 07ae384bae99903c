package org.needlepoint.logbook.domain;

import java.time.Instant;

/**
 * Something that was done to an entry; acts are appended and never changed.
 *
 * @param number within the entry, from 1
 * @param body the redacted field, or else the salted hash of the text that came with it; empty where none did
 * @param entryHash of the entry after the act
 * @param actor public id of an account, or of a supervisor who signed at the bedside
 */
public record Act(int number, Kind kind, String body, String entryHash, String actor, Instant at) {

    /**
     * An act with who did it.
     *
     * @param who a name
     * @param byCode whether a supervisor did it at the bedside, by the code
     */
    public record Told(Act act, String who, boolean byCode) {}

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
