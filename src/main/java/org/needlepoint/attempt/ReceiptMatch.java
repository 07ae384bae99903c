package org.needlepoint.attempt;

import java.time.Instant;

/**
 * The attempt that a receipt belongs to.
 *
 * @param receipt all of it, in hexadecimal digits
 * @param mark whole per cent, rounded down; 0 while marks are awaited
 * @param state passed, failed or awaiting: a word of the bundle
 * @param intact whether the receipt comes out again from what is stored of the attempt
 */
public record ReceiptMatch(
        String attemptPublicId,
        String receipt,
        String person,
        String school,
        String quizTitle,
        int tryNumber,
        Instant startedAt,
        Instant handedIn,
        int mark,
        String state,
        boolean intact) {

    /** intact or broken: a word of the bundle. */
    public String proof() {
        return intact ? "intact" : "broken";
    }
}
