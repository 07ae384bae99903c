package org.needlepoint.logbook.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * One examiner watches one learner work, and marks item by item.
 *
 * @param id inner key, never shown
 * @param accountId of the learner
 * @param examiner public id
 * @param critical whether a critical failure ended it
 * @param marks so far: what a page has seen
 */
public record Assessment(
        long id,
        String publicId,
        long accountId,
        long pathwayId,
        String pathway,
        String examiner,
        Instant startedAt,
        Optional<Instant> endedAt,
        boolean critical,
        int marks) {

    /** Why nothing can be marked in it any more, in words; empty while it goes on. */
    public Optional<String> refusal() {
        return endedAt.map(at -> "This assessment ended at " + Days.time(at)
                + (critical ? " with a critical failure" : "") + ". Begin a new one.");
    }
}
